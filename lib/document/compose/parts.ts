import type { Edition, Localized } from '../../content';
import {
  filmOf,
  type QuoteGroup,
  releaseLabel,
  type SourceLink,
  type SpokenQuote,
  sourceLinks,
  targetsOf,
} from '../../content/queries';
import {
  countryName,
  formatDate,
  formatList,
  languageName,
  languagesAfterIn,
  standaloneQuotation,
} from '../../i18n/formats';
import { formatHours } from '../../i18n/hours';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { toTree } from '../../markdown/tree';
import { typeset } from '../../markdown/typography';
import type { Block, ParagraphRole, Run } from '../blocks';
import { blocksOfTree } from './from-tree';

/** For whom a document is made, and from what. */
export type PublishContext = {
  edition: Edition;
  locale: Locale;
  /** Origin of the site's own addresses; empty for what is read on the site itself. */
  siteUrl: string;
};

const foreign = (lang: string, { locale }: PublishContext) => (lang === locale ? {} : { lang });

/** A piece of content, set as the page sets it. */
export function run(text: string, lang: Locale, context: PublishContext, look: Omit<Run, 'text' | 'lang'> = {}): Run {
  return { text: typeset(lang, text), ...look, ...foreign(lang, context) };
}

export function paragraph(runs: Run[], role?: ParagraphRole): Block {
  return { kind: 'paragraph', runs, ...(role && { role }) };
}

export function heading(level: 1 | 2 | 3 | 4, ...runs: Run[]): Block {
  return { kind: 'heading', level, runs };
}

/** A Markdown text of the content, with the quotations it places. */
export function proseBlocks(markdown: string, lang: Locale, context: PublishContext): Block[] {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const targets = targetsOf(edition, locale);
  const tree = toTree(markdown, {
    lang,
    pageLocale: locale,
    targets,
    footnotes: { label: t('prose.footnotes'), back: (reference) => t('prose.backToText', { reference }) },
  });
  const quotation = (id: string) => {
    const spoken = targets.quote(id);
    return spoken ? [quotationBlock(spoken, context)] : [];
  };
  const blocks = blocksOfTree(tree, { siteUrl, quotation });
  return lang === locale ? blocks : inLanguage(blocks, lang);
}

function inLanguage(blocks: readonly Block[], lang: string): Block[] {
  const marked = (runs: readonly Run[]) => runs.map((each) => ({ lang, ...each }));
  return blocks.map((block): Block => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return { ...block, runs: marked(block.runs) };
    if (block.kind === 'extract') return { ...block, blocks: inLanguage(block.blocks, lang) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => inLanguage(item, lang)) };
    if (block.kind === 'table')
      return { ...block, head: block.head.map(marked), rows: block.rows.map((row) => row.map(marked)) };
    return block;
  });
}

/**
 * A quotation with its speaker; words that we translated are marked. In a book, in which the speaker has a place, it
 * stands with others below the heading of their occasion.
 */
export function quotationBlock(
  { quote, speaker, name, role }: SpokenQuote,
  context: PublishContext,
  below?: QuoteGroup,
): Block {
  const { locale, siteUrl } = context;
  const t = translator(locale);
  const originals = languagesAfterIn(locale, quote.facts.originals);
  const page = siteUrl + localPath(locale, `/people/${speaker.id}`);
  const attribution: Run[][] = [[{ text: name.name, ...(!below && { href: page }), ...foreign(name.lang, context) }]];
  if (role) attribution.push([run(role.text, role.lang, context)]);
  if (below && below.occasion !== quote.words.occasion)
    attribution.push([run(quote.words.occasion, quote.lang, context)]);
  if (!quote.facts.originals.includes(quote.lang))
    attribution.push([{ text: t('quote.translated', { language: originals }) }]);
  else if (below) attribution.push([{ text: t('quote.originals', { languages: originals }) }]);
  const words = standaloneQuotation(quote.lang, typeset(quote.lang, quote.body));
  return { kind: 'quotation', runs: [{ text: words, ...foreign(quote.lang, context) }], attribution };
}

/** Name, role, phone and mail, then languages, territories and hours where they are told, line by line. */
export function contactBlocks({ facts, words, lang }: Localized<'contacts'>, context: PublishContext): Block[] {
  const { locale } = context;
  const t = translator(locale);
  const { hours } = facts;
  const languages = facts.languages.map((language) => languageName(locale, language));
  const territories = facts.territories.map((territory) => countryName(locale, territory));
  const lines: Run[][] = [
    [{ text: `${words.name}, ${facts.organization}`, ...foreign(lang, context) }],
    [{ text: words.role, ...foreign(lang, context) }],
    [{ text: facts.phone.replaceAll(' ', '\u00a0'), href: `tel:${facts.phone.replaceAll(' ', '')}` }],
    [{ text: facts.email, href: `mailto:${facts.email}` }],
    ...(languages.length > 0 ? [[{ text: `${t('contacts.languages')}: ${formatList(locale, languages)}` }]] : []),
    ...(territories.length > 0 ? [[{ text: `${t('desk.territories')}: ${formatList(locale, territories)}` }]] : []),
    ...(hours ? [[{ text: `${t('desk.hours')}: ${formatHours(locale, hours)}` }]] : []),
  ];
  return lines.map((line) => paragraph(line, 'line'));
}

/** What this site is and who answers for it, at the end of whatever leaves it. */
export function imprintBlocks(context: PublishContext): Block[] {
  const { words, lang } = filmOf(context.edition, context.locale);
  return words.imprint ? [paragraph([run(words.imprint, lang, context)], 'small')] : [];
}

/** Where something can be read, one behind the other. */
export function sourceRuns(sources: Parameters<typeof sourceLinks>[2], context: PublishContext): Run[] {
  return sourceLinks(context.edition, context.locale, sources).flatMap((link, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    sourceRun(link, context),
  ]);
}

const seenOn = (locale: Locale, day: string) => translator(locale)('date.seen', { day: formatDate(locale, day) });

function sourceRun(link: SourceLink, { locale, siteUrl }: PublishContext): Run {
  if (link.form === 'page') {
    const day = link.date ? formatDate(locale, link.date) : link.seen && seenOn(locale, link.seen);
    return { text: link.isOneOfSeveral && day ? `${link.label} (${day})` : link.label, href: link.href };
  }
  return { text: releaseLabel(locale, link), href: siteUrl + localPath(locale, `/press/${link.id}`) };
}
