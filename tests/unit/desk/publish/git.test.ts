import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askGit } from '@/lib/desk/publish/git';
import { temporaryFolder } from '../../../support/temporary-folder';

/** One that has ended and that nobody has asked for its code still has its number. */
const isRunning = (id: number): boolean =>
  existsSync(`/proc/${id}/stat`) && !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));

it('a git that does not end is ended, with all that it has begun', async () => {
  const folder = temporaryFolder();
  const slow = askGit(folder, ['-c', 'alias.slow=!sleep 600 & echo $! >begun; wait', 'slow'], { limit: 500 });
  await expect(slow).rejects.toMatchObject({ obstacle: 'too-slow' });
  const begun = Number(readFileSync(join(folder, 'begun'), 'utf8'));
  await expect.poll(() => isRunning(begun)).toBe(false);
});

it('git asks nobody: what it would have asked is a failure', async () => {
  const asked = await askGit(temporaryFolder(), ['-c', 'credential.helper=', 'credential', 'fill'], {
    input: 'protocol=https\nhost=git.example\n\n',
  });
  expect(asked.code).not.toBe(0);
  expect(asked.words).toContain('terminal prompts disabled');
});
