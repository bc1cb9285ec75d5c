import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../lib/content';
import { archiveMaker } from '../../../../lib/server/archive/archive-maker';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import { secondFilmAt } from '../../../support/second-film';
import { temporaryFolder } from '../../../support/temporary-folder';

test('who has ticked what is not there is told so at once, while the archive of another is being made', async () => {
  let isAsked = false;
  const neverMade = (_: Edition, __: string) => {
    isAsked = true;
    return new Promise<never>(() => undefined);
  };
  const make = archiveMaker('https://film.example', neverMade, archiveStore(join(temporaryFolder(), 'archives')));
  const edition = secondFilmAt(0);
  void make(edition, { kind: 'selection', locale: 'en' }, ['press/book.pdf']);
  await expect.poll(() => isAsked).toBe(true);
  const refused = make(edition, { kind: 'selection', locale: 'en' }, ['press/nothing.pdf']);
  expect(await Promise.race([refused, new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))])).toBeUndefined();
});
