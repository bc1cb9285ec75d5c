import { isMap, isPair, type Node, type Pair, type YAMLSeq } from 'yaml';
import { type Collection, columnOf, dashesOf, endOf, entriesOf, lineEnd, lineStart, type Range } from './ranges';

/** Where the entries of a collection begin: their keys, their hyphens, or in flow style themselves. */
export function startsOf(collection: Collection): number[] {
  if (isMap(collection)) return (collection.items as Pair<Node>[]).map(({ key }) => key.range?.[0] ?? 0);
  const { flow } = collection;
  return flow ? entriesOf(collection).map(flowStart) : dashesOf(collection as YAMLSeq);
}

function flowStart(entry: unknown): number {
  const node = isPair(entry) ? (entry.key as Node) : (entry as Node);
  return node.range?.[0] ?? 0;
}

/**
 * What is moved or removed with each entry. In flow style it is the entry alone; in block style its lines, with the remark
 * behind it and the remarks directly above it. Those above the first entry may speak of all of them and stay.
 */
export function regionsOf(yaml: string, collection: Collection): Range[] {
  const entries = entriesOf(collection);
  const starts = startsOf(collection);
  return entries.map((entry, index) => {
    const start = starts[index] ?? 0;
    if (collection.flow) return { start, end: endOf(yaml, entry) };
    const end = lineEnd(yaml, endOf(yaml, entry) || start);
    return { start: index === 0 ? start : remarksAbove(yaml, start), end };
  });
}

function remarksAbove(yaml: string, start: number): number {
  const column = columnOf(yaml, start);
  let first = lineStart(yaml, start);
  while (first > 0) {
    const above = lineStart(yaml, first - 1);
    if (!yaml.slice(above, first).startsWith(`${' '.repeat(column)}#`)) break;
    first = above;
  }
  return first + column;
}
