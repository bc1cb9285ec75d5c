import type { Definition, FootnoteDefinition, Link, Nodes, Parents, Root, TableRow } from 'mdast';
import { addressFault } from './link-addresses';
import { withoutSourceMarks } from './source-marks';

/** Words of a text that no page or file would show. */
export type LostWords = {
  /** The line on which they stand, the first being 0. */
  line: number;
  /** What is wrong and, behind the colon, how to mend it. */
  message: string;
};

/** What a text points to and what it defines, under the names that Markdown compares. */
type Names = { pointedTo: ReadonlySet<string>; defined: Map<string, Nodes> };

type Handlers = {
  [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, names: Names) => string | undefined;
};

const notOurs = 'which no page shows';

/** What is lost of each kind of node. A text is not, nor what only holds other nodes. */
const handlers: Handlers = {
  html: ({ value }) =>
    `holds HTML, ${beginning(value)}, ${notOurs}: take it out, or put a backslash before each < that belongs to the text`,
  image: () => `places a picture, ${notOurs}: put it into a folder of stills and take it out here`,
  imageReference: () => `places a picture, ${notOurs}: put it into a folder of stills and take it out here`,
  delete: () => 'strikes words out, which a plain text cannot show: take them out or say that they no longer hold',
  code: ({ lang }) => (lang ? `holds words behind ${'```'}, ${notOurs}: put them on the next line` : undefined),
  listItem: ({ checked }) =>
    typeof checked === 'boolean' ? `holds a box to tick, ${notOurs}: say in words what is done` : undefined,
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
    const handle = handlers[node.type] as ((node: Nodes, names: Names) => string | undefined) | undefined;
    const message = handle?.(node, { pointedTo, defined });
    return message === undefined ? [] : [{ line: lineOf(node), message }];
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
function unused(node: Definition | FootnoteDefinition, { pointedTo, defined }: Names): string | undefined {
  if (pointedTo.has(nameOf(node)) && defined.get(nameOf(node)) === node) return undefined;
  const shown = node.type === 'definition' ? `[${node.label}]:` : `[^${node.label}]:`;
  return node.type === 'definition'
    ? `begins with ${shown}, which Markdown takes for the address of a link, and no page shows the line: put a backslash before it`
    : `holds the footnote ${shown} to which nothing points, and no page shows it: write its mark into the text or take it out`;
}

const titleFault = ({ title }: Pick<Link, 'title'>): string | undefined =>
  title ? 'gives an address a title, which no file shows: put it into the text' : undefined;

function longRow(head: TableRow | undefined, rows: readonly TableRow[]): string | undefined {
  const columns = head?.children.length ?? 0;
  return rows.some(({ children }) => children.length > columns)
    ? `has a row with more cells than the head of its table, ${notOurs}: give the head a cell for each`
    : undefined;
}

const footnoteMark = /\[\^[^\]\s]+\]/;

function footnoteWithoutText(text: string): string | undefined {
  const [found] = footnoteMark.exec(withoutSourceMarks(text)) ?? [];
  return (
    found && `points to the footnote ${found}, which is not there: add a line that begins with ${found}: or take it out`
  );
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
