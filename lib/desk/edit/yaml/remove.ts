import { isMap, isSeq } from 'yaml';
import type { FrontMatterSource } from '../front-matter-source';
import type { Splice } from '../splice';
import { lineStart, nodeAt, type Range } from './ranges';
import { regionsOf } from './regions';

type Path = readonly (string | number)[];

/** Takes the entry at an index out of a collection that holds others. */
export function entryRemovals({ document, yaml }: FrontMatterSource, path: Path, index: number): Splice[] {
  const collection = nodeAt(document.contents, path);
  if (!(isMap(collection) || isSeq(collection))) return [];
  const regions = regionsOf(yaml, collection);
  const [before, region, next] = [regions[index - 1], regions[index], regions[index + 1]];
  if (!region) return [];
  return [collection.flow ? inFlow(yaml, region, before, next) : inBlock(yaml, region, next)];
}

/** With the comma behind it, or at the end of the list that before it; a remark between two entries stays. */
function inFlow(yaml: string, region: Range, before?: Range, next?: Range): Splice {
  const isRemarked = (start: number, end: number) => yaml.slice(start, end).includes('#');
  if (next) {
    const end = isRemarked(region.end, next.start) ? yaml.indexOf(',', region.end) + 1 : next.start;
    return { start: region.start, end, text: '' };
  }
  const start = before && !isRemarked(before.end, region.start) ? before.end : region.start;
  return { start, end: region.end, text: '' };
}

/** With its lines; where others begin on the same line, as behind a hyphen, the next one takes its place. */
function inBlock(yaml: string, region: Range, next?: Range): Splice {
  const start = lineStart(yaml, region.start);
  const isAlone = yaml.slice(start, region.start).trim() === '';
  if (!isAlone && next) {
    const isRemarked = yaml.slice(region.end, next.start).includes('#');
    return { start: region.start, end: isRemarked ? region.end : next.start, text: '' };
  }
  const isLast = region.end === yaml.length;
  return isLast && start > 0
    ? { start: start - 1, end: region.end, text: '' }
    : { start, end: region.end + 1, text: '' };
}
