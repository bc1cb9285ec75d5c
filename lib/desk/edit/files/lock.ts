import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskPlaces } from './places';

/** Milliseconds. A change takes a few of them. */
const longestWait = 5000;
const pause = 3;

/** Milliseconds after which a lock is an orphan even if a process of this number runs: numbers come again. */
const longestChange = 30_000;

/**
 * Does something while no other desk changes the same content. The lock holds the id of its process: one that a crash left
 * behind is taken over.
 */
export function withLock<T>({ store }: DeskPlaces, change: () => T): T {
  mkdirSync(store, { recursive: true });
  const place = join(store, 'lock');
  const end = Date.now() + longestWait;
  while (!isTaken(place)) {
    if (Date.now() > end) throw new Error(`another desk has held ${place} for ${longestWait} ms: end it`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return change();
  } finally {
    rmSync(place, { force: true });
  }
}

/** It gets its place by a link, so that there is never a lock that does not say whose it is. */
function isTaken(place: string): boolean {
  const own = `${place}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    removeOrphan(place);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** It is renamed before it is removed, so that of two that find it neither removes the new lock of the other. */
function removeOrphan(place: string): void {
  try {
    const owner = readFileSync(place, 'utf8');
    if (isRunning(Number(owner)) && Date.now() - statSync(place).mtimeMs < longestChange) return;
    const aside = `${place}.orphan.${process.pid}`;
    renameSync(place, aside);
    if (readFileSync(aside, 'utf8') !== owner) linkSync(aside, place);
    rmSync(aside, { force: true });
  } catch (error) {
    // Somebody else was faster: the next try will tell.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
