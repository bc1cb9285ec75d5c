import type { Definition, FootnoteDefinition, Link, Nodes, Parents, Root, TableRow } from 'mdast';
import type { ProblemText } from '../i18n/problem-messages';
import { addressFault } from './link-addresses';
import { withoutSourceMarks } from './source-marks';

/** Words of a text that no page or file would show. */
export type LostWords = ProblemText & {
  /** The line on which they stand, the first being 0. */
  line: number;
};

/** What a text points to and what it defines, under the names that Markdown compares. */
type Names = { pointedTo: ReadonlySet<string>; defined: Map<string, Nodes> };

type Handlers = {
  [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, names: Names) => ProblemText | undefined;
};

/** What is lost of each kind of node. A text is not, nor what only holds other nodes. */
const handlers: Handlers = {
  html: ({ value }) => ({ code: 'lost.html', params: { found: beginning(value) } }),
  image: () => ({ code: 'lost.picture' }),
  imageReference: () => ({ code: 'lost.picture' }),
  delete: () => ({ code: 'lost.struck' }),
  code: ({ lang }) => (lang ? { code: 'lost.code' } : undefined),
  listItem: ({ checked }) => (typeof checked === 'boolean' ? { code: 'lost.box' } : undefined),
  table: ({ children: [head, ...rows] }) => longRow(head, rows),
  link: (node) => addressFault(node.url) ?? titleFault(node),
  definition: (node, names) => unused(node, names) ?? addressFault(node.url) ?? titleFault(node),
  footnoteDefinition: unused,
  text: ({ value }) => footnoteWithoutText(value),
};

/** Everything a text says that would be lost, from top to bottom. */
export function lostWords(root: Root): LostWords[] {
  const nodes = [...nodesOf(root)];
  const defined = new Map<string, Nodes>();
  const pointedTo = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'linkReference') pointedTo.add(`[${node.identifier}]`);
    if (node.type === 'footnoteReference') pointedTo.add(`[^${node.identifier}]`);
    if (isDefinition(node) && !defined.has(nameOf(node))) defined.set(nameOf(node), node);
  }
  return nodes.flatMap((node) => {
    const handle = handlers[node.type] as ((node: Nodes, names: Names) => ProblemText | undefined) | undefined;
    const text = handle?.(node, { pointedTo, defined });
    return text ? [{ line: lineOf(node), ...text }] : [];
  });
}

function* nodesOf(parent: Parents): Generator<Nodes> {
  for (const child of parent.children as Nodes[]) {
    yield child;
    if ('children' in child) yield* nodesOf(child);
  }
}

const lineOf = ({ position }: Nodes): number => (position?.start.line ?? 1) - 1;

const isDefinition = (node: Nodes) => node.type === 'definition' || node.type === 'footnoteDefinition';

const nameOf = ({ type, identifier }: Definition | FootnoteDefinition): string =>
  type === 'definition' ? `[${identifier}]` : `[^${identifier}]`;

/** The first of two with the same name counts. */
function unused(node: Definition | FootnoteDefinition, { pointedTo, defined }: Names): ProblemText | undefined {
  if (pointedTo.has(nameOf(node)) && defined.get(nameOf(node)) === node) return undefined;
  return node.type === 'definition'
    ? { code: 'lost.address', params: { found: `[${node.label}]:` } }
    : { code: 'lost.footnote', params: { found: `[^${node.label}]` } };
}

const titleFault = ({ title }: Pick<Link, 'title'>): ProblemText | undefined =>
  title ? { code: 'lost.title' } : undefined;

function longRow(head: TableRow | undefined, rows: readonly TableRow[]): ProblemText | undefined {
  const columns = head?.children.length ?? 0;
  return rows.some(({ children }) => children.length > columns) ? { code: 'lost.cells' } : undefined;
}

const footnoteMark = /\[\^[^\]\s]+\]/;

function footnoteWithoutText(text: string): ProblemText | undefined {
  const [found] = footnoteMark.exec(withoutSourceMarks(text)) ?? [];
  return found === undefined ? undefined : { code: 'lost.noFootnote', params: { found } };
}

/** As much of it as tells a reader which one is meant. */
const beginning = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text).replace(/\s+/g, ' ');

/** Signs of what may be lost, each with what has to stand around it; the signs alone are found much faster. */
const suspicions: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['<', /<[a-z/!?]/i],
  ['![', /!\[/],
  [']:', /^[ >]*\[[^\]^][^\]]*\]:/m],
  ['~~', /~~/],
  ['```', /^[ >]*`{3,}[^\s`]/m],
  ['] ', /^[ >]*(?:[-*+]|\d+[.)])\s+\[[ x]\] /im],
  ['|', /^[ >]*(?:\|[ :|-]*-[ :|-]*|[ :-]*-[ :]*\|[ :|-]*)$/m],
  ['](', /\]\(\s*(?!(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^\s)]*\))/],
];

/** Whether a text has to be parsed to know. Most have nothing that could be lost, and parsing thousands takes long. */
export function mayLoseWords(text: string): boolean {
  const plain = withoutSourceMarks(text);
  const isSuspicious = suspicions.some(([sign, pattern]) => plain.includes(sign) && pattern.test(plain));
  return isSuspicious || (plain.includes('[^') && !everyFootnoteIsWhole(plain));
}

function everyFootnoteIsWhole(text: string): boolean {
  const texts = [...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map(([, name]) => name);
  const marks = new Set([...text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(([, name]) => name));
  return marks.size === texts.length && texts.every((name) => marks.has(name));
}
