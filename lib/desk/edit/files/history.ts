import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EditError } from '../edit-error';
import { placeOfFile } from './content-path';
import { withLock } from './lock';
import type { DeskPlaces } from './places';
import { hashOf, namesIn } from './read-item';
import { writeWhole } from './write-whole';

/** What a file said before a save. */
export type Version = {
  /** Its name in the history: when it was put there, and the beginning of its hash. */
  version: string;
  /** The moment at which it was saved over, as an ISO date. */
  savedOver: string;
  /** Bytes. */
  size: number;
};

/** Of each file; the oldest go first. */
const mostVersions = 200;

const form = /^(\d{13})-([0-9a-f]{16})$/;

export function historyOf({ store }: DeskPlaces, path: string): string {
  return join(store, 'history', path);
}

/** The newest first. */
export function listVersions(places: DeskPlaces, file: string): Version[] {
  placeOfFile(places, file);
  const folder = historyOf(places, file);
  return versionsIn(folder)
    .reverse()
    .map((version) => ({
      version,
      savedOver: new Date(timeOf(version)).toISOString(),
      size: statSync(join(folder, version)).size,
    }));
}

/** @throws {EditError} where there is none of this name, or no longer. */
export function readVersion(places: DeskPlaces, file: string, version: string): Uint8Array {
  placeOfFile(places, file);
  const folder = historyOf(places, file);
  if (!versionsIn(folder).includes(version)) throw new EditError(file, [], 'has no such version: list them anew');
  return readFileSync(join(folder, version));
}

/** Puts what a file says into its history, unless it is the last that was put there. */
export function keepVersion(places: DeskPlaces, file: string, bytes: Uint8Array): void {
  const folder = historyOf(places, file);
  const versions = versionsIn(folder);
  const last = versions.at(-1);
  const hash = hashOf(bytes).slice(0, 16);
  if (last?.endsWith(hash)) return;
  mkdirSync(folder, { recursive: true });
  const time = Math.max(Date.now(), last === undefined ? 0 : timeOf(last) + 1);
  writeWhole(join(folder, `${String(time).padStart(13, '0')}-${hash}`), bytes);
  for (const old of versions.slice(0, Math.max(0, versions.length + 1 - mostVersions))) rmSync(join(folder, old));
}

/** Keeps a text that was never saved, because somebody else's was taken instead of it. */
export const keepGivenUp = (places: DeskPlaces, file: string, bytes: Uint8Array): void =>
  withLock(places, () => {
    placeOfFile(places, file);
    keepVersion(places, file, bytes);
  });

const versionsIn = (folder: string): string[] => namesIn(folder).filter((name) => form.test(name));

const timeOf = (version: string): number => Number(form.exec(version)?.[1]);
