import { setTimeout as wait } from 'node:timers/promises';
import type { PageCache } from './page-cache';

/** Milliseconds without a request after which nobody is in the way of the next page. */
const quiet = 50;

/** Milliseconds that an edition has to last first: an editor saves several files one after the other. */
export const settling = 2000;

export type Readers = {
  /** When one last asked for something, in epoch milliseconds. */
  lastAsked: number;
  /** How many wait for something that is being made. */
  waiting: number;
};

/** Pages that say how large their files are, and make them for that. */
const isSlow = (path: string) => /\/press\/(?:downloads|book|stills)$/.test(path);

/** Those that take long come last: they keep no other page waiting. */
export function quickFirst(paths: readonly string[]): string[] {
  return [...paths.filter((path) => !isSlow(path)), ...paths.filter(isSlow)];
}

/**
 * Renders the pages of an edition ahead of their readers: one at a time, only while nobody asks for anything, and not
 * more than fit. Ends by itself when another edition has taken its place.
 */
export async function warmUp(
  paths: readonly string[],
  cache: PageCache,
  isCurrent: () => boolean,
  readers: Readers,
): Promise<void> {
  await wait(settling, undefined, { ref: false });
  for (const path of paths) {
    while (readers.waiting > 0 || Date.now() - readers.lastAsked < quiet) await wait(quiet, undefined, { ref: false });
    if (!isCurrent() || !cache.hasRoom()) return;
    if (!cache.ready(path)) await cache.get(path).catch(() => undefined);
    await wait(1, undefined, { ref: false });
  }
}
