import { isSeq } from 'yaml';
import type { FrontMatterSource } from '../front-matter-source';
import type { Splice } from '../splice';
import { nodeAt } from './ranges';
import { regionsOf } from './regions';

/** Puts an item of a list elsewhere in it, as it is written; what stands between the items stays between them. */
export function itemMoves(
  { document, yaml }: FrontMatterSource,
  path: readonly (string | number)[],
  from: number,
  to: number,
): Splice[] {
  const list = nodeAt(document.contents, path);
  if (!isSeq(list)) return [];
  const regions = regionsOf(yaml, list);
  const texts = moved(
    regions.map(({ start, end }) => yaml.slice(start, end)),
    from,
    to,
  );
  const gaps = regions.map(({ end }, index) => yaml.slice(end, regions[index + 1]?.start ?? end));
  const text = texts.map((item, index) => item + gaps[index]).join('');
  return [{ start: regions[0]?.start ?? 0, end: regions.at(-1)?.end ?? 0, text }];
}

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}
