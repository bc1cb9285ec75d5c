import { isMap, isPair, isSeq, type Node } from 'yaml';
import { isMapValue, type Value } from '../data';
import type { FrontMatterSource } from '../front-matter-source';
import type { Splice } from '../splice';
import { layoutOf } from './layout';
import { type Collection, columnOf, entriesOf, nodeAt } from './ranges';
import { regionsOf, startsOf } from './regions';
import { flowText, keyText, rendered } from './render';

type Path = readonly (string | number)[];

/** Ways to add a field to a map that is there, the best first. It comes behind the field that `order` names before it. */
export function fieldAdditions(
  file: FrontMatterSource,
  path: Path,
  key: string,
  value: Value,
  order: readonly string[],
): Splice[] {
  const { document, yaml, isEmpty } = file;
  const map = nodeAt(document.contents, path);
  const layout = layoutOf(document, yaml);
  const pairText = (column: number, inFlow: boolean, isStrict: boolean) =>
    `${keyText(key)}:${rendered(value, { column, behind: 'key', layout, inFlow, isStrict })}`;
  return [false, true].map((isStrict) => {
    if (!isMap(map)) {
      const text = `${yaml === '' ? '' : '\n'}${pairText(0, false, isStrict)}${isEmpty ? '\n' : ''}`;
      return { start: yaml.length, end: yaml.length, text };
    }
    const column = columnOf(yaml, startsOf(map)[0] ?? 0);
    const index = placeInOrder(
      map.items.map((pair) => String(pair.key)),
      key,
      order,
    );
    return insertion(yaml, map, index, pairText(column, map.flow === true || isLikeOthers(map, value), isStrict));
  });
}

/** Behind the nearest field that comes earlier in the order, or before all; at the end where the order does not name it. */
function placeInOrder(keys: readonly string[], key: string, order: readonly string[]): number {
  const own = order.indexOf(key);
  if (own === -1) return keys.length;
  const earlier = order.slice(0, own).findLast((name) => keys.includes(name));
  return earlier === undefined ? 0 : keys.indexOf(earlier) + 1;
}

/** Ways to add an item to a list that holds some, the best first. */
export function itemAdditions(
  { document, yaml }: FrontMatterSource,
  path: Path,
  index: number,
  value: Value,
): Splice[] {
  const list = nodeAt(document.contents, path);
  if (!isSeq(list)) return [];
  const layout = layoutOf(document, yaml);
  const column = columnOf(yaml, startsOf(list)[0] ?? 0);
  return [false, true].map((isStrict) => {
    const inFlow = isLikeOthers(list, value);
    const text = list.flow
      ? flowText(value, isStrict)
      : `-${rendered(value, { column, behind: 'hyphen', layout, inFlow, isStrict })}`;
    return insertion(yaml, list, index, text);
  });
}

/** Whether a map that joins others is written in braces, as the first of them is. */
function isLikeOthers(collection: Collection, value: Value): boolean {
  const nodes = entriesOf(collection).map((entry) => (isPair(entry) ? entry.value : entry) as Node | null);
  const like = nodes.find((node) => isMap(node));
  return isMapValue(value) && isMap(like) && like.flow === true;
}

function insertion(yaml: string, collection: Collection, index: number, text: string): Splice {
  const regions = regionsOf(yaml, collection);
  const next = regions[index];
  const separator = collection.flow ? flowSeparator(yaml, collection) : blockSeparator(yaml, collection);
  if (next) return { start: next.start, end: next.start, text: text + separator };
  const end = regions.at(-1)?.end ?? 0;
  return { start: end, end, text: separator + text };
}

const blockSeparator = (yaml: string, collection: Collection) =>
  `\n${' '.repeat(columnOf(yaml, startsOf(collection)[0] ?? 0))}`;

/** As between the first two entries: in a list of several lines the new one gets a line of its own. */
function flowSeparator(yaml: string, collection: Collection): string {
  const [first, second] = regionsOf(yaml, collection);
  const between = first && second ? yaml.slice(first.end, second.start) : ', ';
  return /^,\s+$/.test(between) ? between : ', ';
}
