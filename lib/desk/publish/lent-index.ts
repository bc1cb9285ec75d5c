import { copyFileSync, existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkout } from './checkout';
import type { GitOptions } from './git';

let count = 0;

/** Lends an index of its own, so that whatever somebody has staged by hand stays as it is. */
export async function withIndex<T>(
  { index: own, scratch }: Checkout,
  begin: 'copy' | 'empty',
  use: (index: GitOptions) => Promise<T>,
): Promise<T> {
  count += 1;
  const place = join(scratch, `index.${process.pid}.${count}`);
  if (begin === 'copy' && existsSync(own)) copyIndex(own, place);
  try {
    return await use({ variables: { GIT_INDEX_FILE: place } });
  } finally {
    for (const left of [place, `${place}.lock`]) rmSync(left, { force: true });
  }
}

/**
 * A file that was saved in the moment in which git wrote its index may look unchanged by time and size: git looks into it
 * because it is not older than the index. A copy would be younger than both, so it gets the time of the original, less a
 * second for file systems that count in whole ones.
 */
function copyIndex(own: string, place: string): void {
  const { mtimeMs } = statSync(own);
  copyFileSync(own, place);
  const time = Math.floor(mtimeMs / 1000) - 1;
  utimesSync(place, time, time);
}
