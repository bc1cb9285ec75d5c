import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveMaker } from '../../../../lib/server/archive/archive-maker';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import { secondFilmAt } from '../../../support/second-film';
import { temporaryFolder } from '../../../support/temporary-folder';

test('who has ticked what is not there is told so at once, while the archive of another is being made', async () => {
  let isAsked = false;
  const neverMade = () => {
    isAsked = true;
    return new Promise<never>(() => undefined);
  };
  const make = archiveMaker('https://film.example', neverMade, archiveStore(join(temporaryFolder(), 'archives')));
  const edition = secondFilmAt(0);
  void make(edition, { kind: 'selection', locale: 'en', items: ['press/book.pdf'] });
  await expect.poll(() => isAsked).toBe(true);
  const refused = make(edition, { kind: 'selection', locale: 'en', items: ['press/nothing.pdf'] });
  expect(await Promise.race([refused, new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))])).toBeUndefined();
});
