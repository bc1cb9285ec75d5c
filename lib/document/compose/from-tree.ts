import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { quoteElement } from '../../markdown/placed-quotation';
import type { Block, Heading, Note, Notes, Table } from '../blocks';
import { type Content, lineOf } from './runs-of-tree';

type Context = {
  /** Origin before the addresses of the site's own pages. */
  siteUrl: string;
  /** What stands where a text places a quotation; nothing where it is not public. */
  quotation(id: string): Block[];
};

/** A safe, localised tree → the blocks of a document. */
export function blocksOfTree(root: Root, context: Context): Block[] {
  return root.children.flatMap((node) => blocksOf(node, context));
}

function blocksOf(node: Content, context: Context): Block[] {
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) {
    const level = Math.min(4, Math.max(2, Number(heading[1]))) as Heading['level'];
    return [{ kind: 'heading', level, runs: lineOf(children, context) }];
  }
  if (properties.dataFootnotes !== undefined) return notesOf(node, context);
  switch (tagName) {
    case quoteElement:
      return context.quotation(String(properties.id));
    case 'p':
      return [{ kind: 'paragraph', runs: lineOf(children, context) }];
    case 'pre':
      return [{ kind: 'preformatted', text: toText(node) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'blockquote':
      return [{ kind: 'extract', blocks: children.flatMap((child) => blocksOf(child, context)) }];
    case 'ul':
      return [{ kind: 'list', ordered: false, items: itemsOf(node, context) }];
    case 'ol': {
      const { start } = properties;
      const items = itemsOf(node, context);
      return [{ kind: 'list', ordered: true, ...(typeof start === 'number' && { start }), items }];
    }
    case 'table':
      return [tableOf(node, context)];
    default:
      return children.flatMap((child) => blocksOf(child, context));
  }
}

function notesOf({ children }: Element, context: Context): Notes[] {
  const label = elementsIn(children).find(({ tagName }) => tagName === 'h2');
  const list = elementsIn(children).find(({ tagName }) => tagName === 'ol');
  if (!label || !list) return [];
  const items = elementsIn(list.children).map(
    (item): Note => ({
      id: String(item.properties.id),
      blocks: itemOf(item, context),
      returns: returnsIn(item.children),
    }),
  );
  return [{ kind: 'notes', label: { id: String(label.properties.id), text: toText(label) }, items }];
}

function returnsIn(nodes: readonly Content[]): Note['returns'] {
  return elementsIn(nodes).flatMap((element) => {
    const { dataFootnoteBackref, href, ariaLabel } = element.properties;
    return dataFootnoteBackref === undefined
      ? returnsIn(element.children)
      : [{ href: String(href), label: String(ariaLabel) }];
  });
}

const itemsOf = ({ children }: Element, context: Context): Block[][] =>
  elementsIn(children).map((item) => itemOf(item, context));

/** The words of an item may stand in paragraphs or bare. */
function itemOf({ children }: Element, context: Context): Block[] {
  const isBlock = (node: Content) => node.type === 'element' && /^(?:p|ul|ol|blockquote|pre|table)$/.test(node.tagName);
  const bare = lineOf(
    children.filter((node) => !isBlock(node)),
    context,
  );
  const blocks = children.filter(isBlock).flatMap((node) => blocksOf(node, context));
  return bare.length > 0 ? [{ kind: 'paragraph', runs: bare }, ...blocks] : blocks;
}

function tableOf(table: Element, context: Context): Table {
  const rows = rowsIn(table).map((row) => elementsIn(row.children).map((cell) => lineOf(cell.children, context)));
  const [head = [], ...others] = rows;
  return { kind: 'table', head, rows: others };
}

function rowsIn({ children }: Element): Element[] {
  return elementsIn(children).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
}

const elementsIn = (nodes: readonly (Content | ElementContent)[]): Element[] =>
  nodes.filter((node) => node.type === 'element');
