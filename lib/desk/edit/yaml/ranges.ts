import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A stretch of the YAML. */
export type Range = { start: number; end: number };
export type Collection = YAMLMap | YAMLSeq;
export type Entry = Pair<Node, Node | null> | Node;

export const entriesOf = (collection: Collection) => collection.items as Entry[];

export const lineStart = (yaml: string, offset: number): number => yaml.lastIndexOf('\n', offset - 1) + 1;

export function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end;
}

export const columnOf = (yaml: string, offset: number): number => offset - lineStart(yaml, offset);

/** The indentation of a block collection, or of what stands in a flow one. */
export const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

/** Where a value ends; the last line end of a block scalar is not counted in. */
export function endOf(yaml: string, entry: Entry): number {
  if (isPair(entry)) {
    const { key, value } = entry as Pair<Node, Node | null>;
    if (value === null) return endOf(yaml, key);
    return isEmptyNode(value) ? (markOf(entry) ?? endOf(yaml, key)) : endOf(yaml, value);
  }
  const last = isCollection(entry) && !entry.flow ? entriesOf(entry as Collection).at(-1) : undefined;
  if (last !== undefined) return isEmptyNode(last) ? (dashesOf(entry as YAMLSeq).at(-1) ?? 0) + 1 : endOf(yaml, last);
  const [start, end] = entry.range ?? [0, 0];
  return end > start && yaml[end - 1] === '\n' ? end - 1 : end;
}

/** Nothing is written where the value would stand. */
export const isEmptyNode = (node: unknown): boolean =>
  isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];

/** Behind the colon of a pair. */
export function markOf({ srcToken }: Pair<unknown, unknown>): number | undefined {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

/** Where the hyphens of a block list stand. */
export function dashesOf({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** What stands at a path, with the pair or the list that it stands in. */
export function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const key of path) {
    if (isMap(node)) node = pairOf(node, key)?.value;
    else if (isSeq(node)) node = node.items[Number(key)] as Node | undefined;
    else return undefined;
  }
  return node;
}

export const pairOf = (map: YAMLMap, key: string | number) =>
  (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
