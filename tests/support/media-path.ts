import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** Where a picture that lies beside an item is served, if the edition names it. */
export function mediaPath(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 32);
  return `/media/${hash}${extname(file)}`;
}
