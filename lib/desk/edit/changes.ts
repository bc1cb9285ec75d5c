import { isDeepStrictEqual } from 'node:util';
import { isMapValue, type Value } from './data';
import type { ValuePath } from './edit-error';

/** A value that is another one now; undefined where there is none. */
export type Change = { path: ValuePath; from: Value | undefined; to: Value | undefined };

/** What differs between two versions, value by value. A list is one value, unless its items keep their ids. */
export function changesOf(from: Value | undefined, to: Value | undefined, path: ValuePath = []): Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (isMapValue(from) && isMapValue(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => changesOf(from[key], to[key], [...path, key]));
  }
  if (Array.isArray(from) && Array.isArray(to) && haveSameIds(from, to))
    return from.flatMap((item, index) => changesOf(item, to[index], [...path, index]));
  return [{ path, from, to }];
}

const idOf = (item: Value | undefined) => (isMapValue(item) ? item.id : undefined);

const haveSameIds = (from: Value[], to: Value[]) =>
  from.length === to.length && from.every((item, index) => idOf(item) !== undefined && idOf(item) === idOf(to[index]));

/** Whether one of two values stands in the other, or is it. */
export const overlap = (one: ValuePath, other: ValuePath): boolean =>
  one.slice(0, other.length).every((key, index) => key === other[index]);
