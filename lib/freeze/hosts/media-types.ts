import { extname } from 'node:path';
import type { Frozen } from '../freeze-site';

/** What the answers are, as a file host can be told. */
export type MediaTypes = {
  /** By the ending of a file, what most files with it are. */
  byEnding: ReadonlyMap<string, string>;
  /** By their addresses, files that are something else than their ending says. */
  byAddress: ReadonlyMap<string, string>;
};

export function mediaTypesOf(frozen: readonly Frozen[]): MediaTypes {
  const counts = new Map<string, Map<string, number>>();
  const files = frozen.map(({ address, place, headers }) => ({
    address,
    ending: extname(place).slice(1),
    type: String(headers['content-type']),
  }));
  for (const { ending, type } of files) {
    const ofEnding = counts.get(ending) ?? new Map<string, number>();
    counts.set(ending, ofEnding.set(type, (ofEnding.get(type) ?? 0) + 1));
  }
  const most = (types: ReadonlyMap<string, number>) =>
    [...types].reduce((left, right) =>
      right[1] > left[1] || (right[1] === left[1] && right[0] < left[0]) ? right : left,
    )[0];
  const byEnding = new Map([...counts].sort().map(([ending, types]) => [ending, most(types)]));
  const others = files.filter(({ ending, type }) => byEnding.get(ending) !== type);
  return { byEnding, byAddress: new Map(others.map(({ address, type }) => [address, type])) };
}

export const withoutCharset = (type: string): string => type.split(';')[0] ?? type;
