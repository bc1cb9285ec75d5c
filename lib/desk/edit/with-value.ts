import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import { attempt } from './attempt';
import { isMapValue, type MapValue, type Value, valueAt, withChange, without } from './data';
import { EditError, type ValuePath } from './edit-error';
import { fieldOrder } from './field-order';
import type { FrontMatterSource } from './front-matter-source';
import { withInserted, withoutItem } from './with-items';
import { fieldAdditions } from './yaml/add';
import { nodeAt } from './yaml/ranges';
import { entryRemovals } from './yaml/remove';
import { replacements } from './yaml/replace';

/** The file with another value at a path; of a list or map only the entries that differ are written. */
export function withValue(file: FrontMatterSource, path: ValuePath, value: Value): FrontMatterSource {
  const old = valueAt(file.data, path);
  if (isDeepStrictEqual(old, value)) return file;
  if (old === undefined) return withAdded(file, path, value);
  if (isMapValue(old) && isMapValue(value) && isFilled(old, path) && isFilled(value, path))
    return withFields(file, path, old, value);
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0)
    return withList(file, path, old, value);
  const intended = withChange(file.data, path, () => value);
  return attempt(file, path, intended, replacements(file, path, value));
}

/** Of two lists, what both begin and end with is left alone. */
function withList(file: FrontMatterSource, path: ValuePath, old: Value[], value: Value[]): FrontMatterSource {
  const most = Math.min(old.length, value.length);
  let first = 0;
  while (first < most && isDeepStrictEqual(old[first], value[first])) first++;
  let same = 0;
  while (same < most - first && isDeepStrictEqual(old.at(-1 - same), value.at(-1 - same))) same++;
  let changed = file;
  for (const [index, item] of value.slice(0, value.length - same).entries()) {
    if (index < first) continue;
    const isReplaced = index < old.length - same;
    changed = isReplaced ? withValue(changed, [...path, index], item) : withInserted(changed, path, index, item);
  }
  for (let index = old.length - same - 1; index >= value.length - same; index--)
    changed = withoutItem(changed, path, index);
  return changed;
}

/** The front matter itself is a map even where it holds nothing. */
const isFilled = (map: MapValue, path: ValuePath) => path.length === 0 || Object.keys(map).length > 0;

function withFields(file: FrontMatterSource, path: ValuePath, old: MapValue, value: MapValue): FrontMatterSource {
  let changed = file;
  for (const [key, entry] of Object.entries(value)) changed = withValue(changed, [...path, key], entry);
  for (const key of Object.keys(old)) if (!Object.hasOwn(value, key)) changed = withoutValue(changed, [...path, key]);
  return changed;
}

function withAdded(file: FrontMatterSource, path: ValuePath, value: Value): FrontMatterSource {
  const parentPath = path.slice(0, -1);
  const key = path.at(-1) ?? '';
  const parent = valueAt(file.data, parentPath);
  if (Array.isArray(parent) && key === parent.length) return withValue(file, parentPath, [...parent, value]);
  if (isMapValue(parent) && isFilled(parent, parentPath)) {
    const intended = withChange(file.data, path, () => value);
    const order = fieldOrder(file.source.file, parentPath);
    return attempt(file, path, intended, fieldAdditions(file, parentPath, String(key), value, order));
  }
  if (parent === undefined || parent === null || isMapValue(parent))
    return withValue(file, parentPath, typeof key === 'number' ? [value] : { [key]: value });
  throw new EditError(file.source.file, path, 'has no place here: what it would stand in cannot hold it');
}

/** The file without a field; the last field of a map leaves an empty map. */
export function withoutValue(file: FrontMatterSource, path: ValuePath): FrontMatterSource {
  const parentPath = path.slice(0, -1);
  const key = String(path.at(-1));
  const parent = valueAt(file.data, parentPath);
  if (!isMapValue(parent) || !Object.hasOwn(parent, key)) return file;
  if (parentPath.length > 0 && Object.keys(parent).length === 1) return withValue(file, parentPath, {});
  const map = nodeAt(file.document.contents, parentPath);
  const index = isMap(map) ? map.items.findIndex((pair) => String(pair.key) === key) : -1;
  const intended = withChange(file.data, parentPath, (fields) => without(fields, key));
  return attempt(file, path, intended, entryRemovals(file, parentPath, index));
}
