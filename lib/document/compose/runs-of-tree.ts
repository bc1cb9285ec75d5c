import type { Element, ElementContent, RootContent } from 'hast';
import type { NoteReference, Run } from '../runs';

export type Content = RootContent | ElementContent;

type Context = { siteUrl: string };

type Look = Omit<Run, 'text'>;

/** The numbers of two notes are not one. */
const betweenNumbers: Run = { text: '\u00a0', betweenNotes: true };

/** The runs of a paragraph, without the spaces that Markdown leaves around it and behind a line's end. */
export function lineOf(nodes: readonly Content[], context: Context): Run[] {
  const runs: Run[] = [];
  for (const run of runsOf(nodes, context)) {
    const begins = runs.length === 0 || runs.at(-1)?.text.endsWith('\n');
    const text = begins ? run.text.replace(/^ +/, '') : run.text;
    if (run.raised && runs.at(-1)?.raised) runs.push(betweenNumbers);
    if (text !== '') runs.push({ ...run, text });
  }
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...runs, { ...last, text }];
  }
  return [];
}

function runsOf(nodes: readonly Content[], context: Context, look: Look = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ ...look, text: node.value.replace(/\n/g, ' ') }];
    if (node.type !== 'element' || node.properties.dataFootnoteBackref !== undefined) return [];
    if (node.tagName === 'br') return [{ ...look, text: '\n' }];
    return runsOf(node.children, context, { ...look, ...lookOf(node, context) });
  });
}

function lookOf(element: Element, context: Context): Look {
  switch (element.tagName) {
    case 'strong':
      return { strong: true };
    case 'em':
      return { emphasis: true };
    case 'sup':
      return { raised: true };
    case 'code':
      return { code: true };
    case 'a':
      return element.properties.dataFootnoteRef === undefined
        ? linkOf(element, context)
        : { reference: referenceOf(element) };
    default:
      return {};
  }
}

function linkOf({ properties }: Element, { siteUrl }: Context): Look {
  const href = String(properties.href ?? '');
  const hrefLang = properties.hrefLang ? { hrefLang: String(properties.hrefLang) } : {};
  if (href.startsWith('/')) return { href: siteUrl + href, ...hrefLang };
  return URL.canParse(href) ? { href, ...hrefLang } : {};
}

const referenceOf = ({ properties }: Element): NoteReference => ({
  id: String(properties.id),
  href: String(properties.href),
  describedBy: String(properties.ariaDescribedBy),
});
