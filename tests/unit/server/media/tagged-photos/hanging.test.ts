import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTaggedPhoto } from '../../../../../lib/server/media/tagged-photos';
import { patience, photoToMake } from '../../../../support/handed-out';
import { temporaryFolder } from '../../../../support/temporary-folder';

/** Whether a process runs that was told of this file. */
const runs = (file: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => wordsOf(pid).includes(file));

function wordsOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // It has ended since.
  }
}

test('a photograph on which the process hangs is given up in its time, the process ends, and the next one is made', {
  ...patience,
}, async () => {
  const { photo } = await photoToMake('jpeg', temporaryFolder());
  const madeFrom = join(dirname(photo.keptAt), 'endless.jpg');
  // A pipe into which nobody writes: whoever reads it waits.
  execFileSync('mkfifo', [madeFrom]);
  const hanging = makeTaggedPhoto({ ...photo, name: 'endless.jpg', keptAt: `${madeFrom}.made`, madeFrom }, 1500);
  const next = makeTaggedPhoto(photo);
  await expect(hanging).rejects.toThrow('it took more than 1500 ms');
  await expect.poll(() => runs(madeFrom)).toBe(false);
  expect((await next).size).toBeGreaterThan(0);
});
