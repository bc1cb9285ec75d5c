import { setTimeout as wait } from 'node:timers/promises';
import type { PageCache } from './page-cache';

/** Milliseconds between two looks whether readers still wait. */
const pause = 20;

type Readers = { waiting: number };

/**
 * Renders the pages of an edition ahead of their readers: one at a time, not while a reader waits, and not more than
 * fit. Ends by itself when another edition has taken its place.
 */
export async function warmUp(
  paths: readonly string[],
  cache: PageCache,
  isCurrent: () => boolean,
  readers: Readers,
): Promise<void> {
  for (const path of paths) {
    while (readers.waiting > 0) await wait(pause, undefined, { ref: false });
    if (!isCurrent() || !cache.hasRoom()) return;
    if (!cache.ready(path)) await cache.get(path).catch(() => undefined);
    await wait(0, undefined, { ref: false });
  }
}
