import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { archiveMaker } from '../../../../lib/server/archive/archive-maker';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import type { MakeFile } from '../../../../lib/server/render/files';
import { secondFilmAt } from '../../../support/second-film';
import { temporaryFolder } from '../../../support/temporary-folder';

test('what somebody puts together keeps nobody waiting for the kit', async () => {
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => logged.mockRestore());
  const asked: string[] = [];
  const neverMade: MakeFile = (_, { kind }) => {
    asked.push(kind);
    return new Promise<never>(() => undefined);
  };
  const make = archiveMaker('https://film.example', neverMade, archiveStore(join(temporaryFolder(), 'archives')));
  const edition = { ...secondFilmAt(0), media: new Map() };
  void make(edition, { kind: 'selection', locale: 'en', items: ['press/book.pdf'] });
  await expect.poll(() => asked).toHaveLength(1);
  void make(edition, { kind: 'selection', locale: 'ru', items: ['press/facts.csv', 'press/book.pdf'] });
  void make(edition, { kind: 'kit', locale: 'en' });
  await expect.poll(() => asked).toHaveLength(2);
});

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
