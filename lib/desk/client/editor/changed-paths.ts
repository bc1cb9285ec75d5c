import type { Value } from '../../api';
import { isMap, type ValuePath } from './values';

export type Change = { path: ValuePath; value?: Value };

/**
 * What was changed, as deep as it goes: only these bytes of the file are written. A list that has become longer or
 * shorter is written as a whole.
 */
export function changedPaths(before: Value | undefined, after: Value | undefined, path: ValuePath = []): Change[] {
  if (isSame(before, after)) return [];
  if (isMap(before) && isMap(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changedPaths(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((value, index) => changedPaths(before[index], value, [...path, index]));
  return [{ path, ...(after !== undefined && { value: after }) }];
}

const isSame = (left: Value | undefined, right: Value | undefined) => JSON.stringify(left) === JSON.stringify(right);
