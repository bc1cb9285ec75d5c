import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzip } from './unzip';

export type ReadParagraph = { style: string | undefined; text: string; list?: { level: number; number: number } };

export type ReadDocx = {
  /** Parts as they lie in the file, by name. */
  parts: Record<string, string>;
  paragraphs: ReadParagraph[];
  /** Where its links lead, in the order of the text. */
  links: (string | undefined)[];
};

/** Everything in the order it stands in: an element is `{name: [children], ':@': {attributes}}`. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
});

type Node = { [name: string]: Node[] | Record<string, string> | string };

const attributesOf = (node: Node) => (node[':@'] ?? {}) as Record<string, string>;

/** The elements of a name below some nodes, however deep. */
function all(nodes: Node[], name: string): Node[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, children]) => {
      if (!Array.isArray(children)) return [];
      return [...(key === name ? [node] : []), ...all(children, name)];
    }),
  );
}

const inside = (node: Node, name: string) => node[name] as Node[];

const settingOf = (nodes: Node[], name: string) => all(nodes, name).map(attributesOf)[0]?.['w:val'];

/** Which no parser in JavaScript minds; Word does. */
const isForbidden = (sign: string) => (sign < ' ' && !'\t\n\r'.includes(sign)) || '\ufffe\uffff'.includes(sign);

/**
 * A Word document as a reader of its XML sees it.
 *
 * @throws {Error} when a part is not well-formed.
 */
export async function readDocx(bytes: Buffer): Promise<ReadDocx> {
  const parts = Object.fromEntries((await unzip(bytes)).map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  for (const [name, xml] of Object.entries(parts)) {
    const valid = XMLValidator.validate(xml);
    if (valid !== true) throw new Error(`${name}: ${valid.err.msg}`);
    if ([...xml].some(isForbidden)) throw new Error(`${name}: a sign that no XML may hold`);
  }
  const document = parser.parse(parts['word/document.xml'] ?? '') as Node[];
  const relationships = parser.parse(parts['word/_rels/document.xml.rels'] ?? '') as Node[];
  const targets = new Map(
    all(relationships, 'Relationship')
      .map(attributesOf)
      .map(({ Id, Target }) => [Id, Target]),
  );
  return {
    parts,
    paragraphs: all(document, 'w:p').map((node) => toParagraph(inside(node, 'w:p'))),
    links: all(document, 'w:hyperlink').map((node) => targets.get(attributesOf(node)['r:id'])),
  };
}

function toParagraph(nodes: Node[]): ReadParagraph {
  const level = settingOf(nodes, 'w:ilvl');
  const number = settingOf(nodes, 'w:numId');
  return {
    style: settingOf(nodes, 'w:pStyle'),
    text: all(nodes, 'w:r')
      .map((run) => textOf(inside(run, 'w:r')))
      .join(''),
    ...(level !== undefined && { list: { level: Number(level), number: Number(number) } }),
  };
}

function textOf(nodes: Node[]): string {
  return nodes
    .map((node) =>
      'w:br' in node
        ? '\n'
        : 'w:t' in node
          ? inside(node, 'w:t')
              .map((text) => text['#text'])
              .join('')
          : '',
    )
    .join('');
}
