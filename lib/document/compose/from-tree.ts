import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { quoteElement } from '../../markdown/tree';
import type { Block, Run } from '../blocks';

type Context = {
  /** Origin before the addresses of the site's own pages. */
  siteUrl: string;
  /** What stands where a text places a quotation; nothing where it is not public. */
  quotation(id: string): Block[];
};

type Content = RootContent | ElementContent;

/** A safe, localised tree → the blocks of a document. */
export function blocksOfTree(root: Root, context: Context): Block[] {
  return root.children.flatMap((node) => blocksOf(node, context));
}

function blocksOf(node: Content, context: Context): Block[] {
  if (node.type !== 'element') return [];
  const { tagName, children } = node;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) {
    const level = Math.min(4, Math.max(2, Number(heading[1]))) as 2 | 3 | 4;
    return [{ kind: 'heading', level, runs: lineOf(children, context) }];
  }
  if ('dataFootnotes' in node.properties) return notesOf(node, context);
  switch (tagName) {
    case quoteElement:
      return context.quotation(String(node.properties.id));
    case 'p':
      return [{ kind: 'paragraph', runs: lineOf(children, context) }];
    case 'pre':
      return [{ kind: 'paragraph', runs: [{ text: toText(node).trim() }] }];
    case 'blockquote':
      return [{ kind: 'extract', blocks: children.flatMap((child) => blocksOf(child, context)) }];
    case 'ul':
      return [{ kind: 'list', ordered: false, items: itemsOf(node, context) }];
    case 'ol': {
      const { start } = node.properties;
      const items = itemsOf(node, context);
      return [{ kind: 'list', ordered: true, ...(typeof start === 'number' && { start }), items }];
    }
    case 'table':
      return [tableOf(node, context)];
    default:
      return children.flatMap((child) => blocksOf(child, context));
  }
}

/** Footnotes at the end of their text, each behind its number. Their heading is only for readers who do not see the page. */
function notesOf({ children }: Element, context: Context): Block[] {
  const list = children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  return itemsOf(list, context).flatMap(([first, ...others], index): Block[] => {
    if (first?.kind !== 'paragraph') return [];
    const number: Run[] = [{ text: String(index + 1), raised: true }, { text: ' ' }];
    return [{ kind: 'paragraph', role: 'small', runs: [...number, ...first.runs] }, ...others];
  });
}

/** The words of an item may stand in paragraphs or bare. */
function itemsOf({ children }: Element, context: Context): Block[][] {
  return children
    .filter((child) => child.type === 'element')
    .map((item) => {
      const isBlock = (node: Content) =>
        node.type === 'element' && /^(?:p|ul|ol|blockquote|pre|table)$/.test(node.tagName);
      const bare = lineOf(
        item.children.filter((node) => !isBlock(node)),
        context,
      );
      const blocks = item.children.filter(isBlock).flatMap((node) => blocksOf(node, context));
      return bare.length > 0 ? [{ kind: 'paragraph' as const, runs: bare }, ...blocks] : blocks;
    });
}

function tableOf(table: Element, context: Context): Block {
  const rows = rowsIn(table).map((row) =>
    row.children.filter((cell) => cell.type === 'element').map((cell) => lineOf(cell.children, context)),
  );
  const [head = [], ...others] = rows;
  return { kind: 'table', head, rows: others };
}

function rowsIn({ children }: Element): Element[] {
  return children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
}

type Look = Omit<Run, 'text'>;

function runsOf(nodes: readonly Content[], context: Context, look: Look = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ ...look, text: node.value.replace(/\n/g, ' ') }];
    if (node.type !== 'element' || 'dataFootnoteBackref' in node.properties) return [];
    if (node.tagName === 'br') return [{ ...look, text: '\n' }];
    return runsOf(node.children, context, { ...look, ...lookOf(node, context) });
  });
}

function lookOf({ tagName, properties }: Element, { siteUrl }: Context): Look {
  switch (tagName) {
    case 'strong':
      return { strong: true };
    case 'em':
      return { emphasis: true };
    case 'sup':
      return { raised: true };
    case 'a': {
      const href = String(properties.href ?? '');
      if (href.startsWith('/')) return { href: siteUrl + href };
      return URL.canParse(href) ? { href } : {};
    }
    default:
      return {};
  }
}

/** The numbers of two notes are not one. */
const betweenNumbers: Run = { text: '\u00a0' };

/** The runs of a paragraph, without the spaces that Markdown leaves around it and behind a line's end. */
function lineOf(nodes: readonly Content[], context: Context): Run[] {
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
