import { attempt } from './attempt';
import { type Value, valueAt, withChange } from './data';
import { EditError, type ValuePath } from './edit-error';
import type { FrontMatterSource } from './front-matter-source';
import { itemAdditions } from './yaml/add';
import { itemMoves, moved } from './yaml/move';
import { entryRemovals } from './yaml/remove';

/** A list that holds items already, with one more. */
export function withInserted(file: FrontMatterSource, path: ValuePath, index: number, value: Value): FrontMatterSource {
  const intended = withChange(file.data, path, () => listAt(file, path).toSpliced(index, 0, value));
  return attempt(file, [...path, index], intended, itemAdditions(file, path, index, value));
}

/** A list that holds other items too, without one. */
export function withoutItem(file: FrontMatterSource, path: ValuePath, index: number): FrontMatterSource {
  const intended = withChange(file.data, path, () => listAt(file, path).toSpliced(index, 1));
  return attempt(file, [...path, index], intended, entryRemovals(file, path, index));
}

export function withMoved(file: FrontMatterSource, path: ValuePath, from: number, to: number): FrontMatterSource {
  const intended = withChange(file.data, path, () => moved(listAt(file, path), from, to));
  return from === to ? file : attempt(file, path, intended, itemMoves(file, path, from, to));
}

/** A list that is not there yet holds nothing. */
export function listAt(file: FrontMatterSource, path: ValuePath): Value[] {
  const list = valueAt(file.data, path) ?? [];
  if (!Array.isArray(list)) throw new EditError(file.source.file, path, 'is no list: it has no items');
  return list;
}
