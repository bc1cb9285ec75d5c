import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the bytes in the place of a file in one step: whoever reads it, even after a power cut, finds the old ones or the
 * new ones. The temporary file begins with a dot, which the reading of the content passes over; one that a crash left
 * behind is used anew. Whoever calls it holds the lock.
 *
 * @param isWanted is asked when all but the last step is done.
 * @returns whether the bytes were wanted and are there.
 */
export function writeWhole(place: string, bytes: Uint8Array, isWanted: () => boolean = () => true): boolean {
  const temporary = join(dirname(place), `.${basename(place)}.tmp`);
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx');
  try {
    const old = statSync(place, { throwIfNoEntry: false });
    if (old) fchmodSync(file, old.mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (!isWanted()) {
    rmSync(temporary);
    return false;
  }
  renameSync(temporary, place);
  syncFolder(dirname(place));
  return true;
}

/** Only then does a power cut not undo the new name. */
export function syncFolder(folder: string): void {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
