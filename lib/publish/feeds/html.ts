import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Edition, Localized } from '../../content';
import { type Correction, correctionsOf, targetsOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { mapElements } from '../../markdown/map-elements';
import { quoteElement, toTree } from '../../markdown/tree';
import { typeset } from '../../markdown/typography';
import { quotedWords, speakerLine } from '../quote-text';

const html = (...children: ElementContent[]) => toHtml({ type: 'root', children } satisfies Root);

/** The text of a release as its page shows it: corrections, dateline, text, editor's note; addresses absolute. */
export function releaseHtml(edition: Edition, release: Localized<'press'>, siteUrl: string): string {
  const { facts, words, body, lang } = release;
  const t = translator(lang);
  const page = siteUrl + localPath(lang, `/press/${release.id}`);
  const targets = targetsOf(edition, lang);
  const tree = toTree(body, {
    lang,
    pageLocale: lang,
    targets,
    footnotes: { label: t('prose.footnotes'), back: (reference) => t('prose.backToText', { reference }) },
  });
  const placed = { ...tree, children: tree.children.flatMap((child) => placeQuote(child as ElementContent)) };
  const text = mapElements(placed, (element) => withAbsoluteAddress(element, siteUrl, page));
  const corrections = correctionsOf(edition, release);
  return html(
    ...(corrections.length > 0 ? [h('h2', t('correction.title'))] : []),
    ...corrections.flatMap((correction) => correctionElements(correction, lang)),
    h('p', h('strong', typeset(lang, `${words.place}, ${formatDate(lang, facts.date)}`))),
    ...(text.children as ElementContent[]),
    ...(words.editorsNote ? [h('h2', t('press.editorsNote')), h('p', typeset(lang, words.editorsNote))] : []),
  );

  /** A marker stands for a paragraph of its own, so it is never deeper than here, unless in a list or a quotation. */
  function placeQuote(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return [node];
    if (node.tagName !== quoteElement) return [{ ...node, children: node.children.flatMap(placeQuote) }];
    const spoken = targets.quote(String(node.properties.id));
    if (!spoken) return [];
    return [
      h('blockquote', { lang: spoken.quote.lang }, h('p', quotedWords(spoken))),
      h('p', `— ${speakerLine(lang, spoken)}`),
    ];
  }
}

export function correctionHtml(correction: Correction, locale: Locale): string {
  return html(...correctionElements(correction, locale));
}

function correctionElements({ at, what, why, lang }: Correction, locale: Locale): ElementContent[] {
  const foreign = lang === locale ? {} : { lang };
  return [
    h('p', h('strong', `${formatDate(locale, at.slice(0, 10))}. `), h('span', foreign, typeset(lang, what))),
    h('p', `${translator(locale)('correction.why')}: `, h('span', foreign, typeset(lang, why))),
  ];
}

/** A reader is elsewhere: addresses within the site begin with its origin, those within the page with its address. */
function withAbsoluteAddress(element: Element, siteUrl: string, page: string): Element {
  const { href } = element.properties;
  if (typeof href !== 'string' || !/^[/#]/.test(href)) return element;
  return { ...element, properties: { ...element.properties, href: (href.startsWith('/') ? siteUrl : page) + href } };
}
