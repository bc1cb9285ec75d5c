import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { placeOfFile } from './content-path';
import { keepVersion, readVersion } from './history';
import { withLock } from './lock';
import type { DeskPlaces } from './places';
import { hashOf, readStored, type StoredFile } from './read-item';
import { writeWhole } from './write-whole';

export type Saved =
  | { ok: true; hash: string }
  /** The file is no longer what was expected; nothing was written. `theirs` is undefined where it is gone. */
  | { ok: false; file: string; mine: Uint8Array; theirs: StoredFile | undefined };

/**
 * Saves a file that still is what it was when it was read. What it said goes into its history.
 *
 * @param expected the hash it had; undefined for a file that must not be there yet.
 */
export function saveFile(places: DeskPlaces, file: string, expected: string | undefined, bytes: Uint8Array): Saved {
  return withLock(places, () => saveUnderLock(places, file, expected, bytes));
}

export function saveUnderLock(
  places: DeskPlaces,
  file: string,
  expected: string | undefined,
  bytes: Uint8Array,
): Saved {
  const place = placeOfFile(places, file);
  const hash = hashOf(bytes);
  const before = readStored(places, file);
  if (before?.hash === hash && expected !== undefined) return { ok: true, hash };
  if (before?.hash !== expected) return { ok: false, file, mine: bytes, theirs: before };
  if (before) keepVersion(places, file, before.bytes);
  else mkdirSync(dirname(place), { recursive: true });
  const isStill = () => readStored(places, file)?.hash === expected;
  if (writeWhole(place, bytes, isStill)) return { ok: true, hash };
  return { ok: false, file, mine: bytes, theirs: readStored(places, file) };
}

/** Undo: saves a former version anew. What it replaces is a version then, so that an undo can be undone. */
export const restoreVersion = (
  places: DeskPlaces,
  file: string,
  version: string,
  expected: string | undefined,
): Saved => saveFile(places, file, expected, readVersion(places, file, version));
