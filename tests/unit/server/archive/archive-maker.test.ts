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
  void make(() => edition, { kind: 'selection', locale: 'en', items: ['press/book.pdf'] });
  await expect.poll(() => asked).toHaveLength(1);
  void make(() => edition, { kind: 'selection', locale: 'ru', items: ['press/facts.csv', 'press/book.pdf'] });
  void make(() => edition, { kind: 'kit', locale: 'en' });
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
  void make(() => edition, { kind: 'selection', locale: 'en', items: ['press/book.pdf'] });
  await expect.poll(() => isAsked).toBe(true);
  const refused = make(() => edition, { kind: 'selection', locale: 'en', items: ['press/nothing.pdf'] });
  expect(await Promise.race([refused, new Promise((resolve) => setTimeout(resolve, 1000, 'waits'))])).toBeUndefined();
});

test('an archive is made from the edition in which its turn comes', async () => {
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const makeFile: MakeFile = async ({ id }, { kind }) => {
    asked.push(id);
    await held;
    return { type: 'text/plain', bytes: Buffer.from(kind), inputs: Int32Array.of() };
  };
  const make = archiveMaker('https://film.example', makeFile, archiveStore(join(temporaryFolder(), 'archives')));
  const [before, after] = [secondFilmAt(0), { ...secondFilmAt(0), id: 'after' }];
  let current = before;
  const one = make(() => current, { kind: 'selection', locale: 'en', items: ['press/book.pdf'] });
  const other = make(() => current, { kind: 'selection', locale: 'ru', items: ['press/book.pdf'] });
  await expect.poll(() => asked).toEqual([before.id]);
  current = after;
  release();
  await Promise.all([one, other]);
  expect([...new Set(asked)]).toEqual([before.id, 'after']);
});
