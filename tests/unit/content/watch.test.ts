import fs, { mkdirSync, realpathSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchFolder } from '@/lib/content/watch';
import { type ContentFolder, contentFolder } from '../../support/content-folder';

const patient = { timeout: 8000, interval: 10 };

type Watch = { changed: string[]; looks: () => number };

/** Watches the folder until the test ends; resolves when the watch has begun. */
async function watchingAndLooking(path: string): Promise<Watch> {
  const changed: string[] = [];
  const onLook = vi.fn();
  const end = watchFolder(path, { onLook, onChange: (paths) => changed.push(...paths), onDeaf: () => undefined });
  onTestFinished(end);
  await vi.waitFor(() => expect(onLook).toHaveBeenCalled(), patient);
  return { changed, looks: () => onLook.mock.calls.length };
}

const watching = async (path: string) => (await watchingAndLooking(path)).changed;

/** Waits until a change of this path is heard of. */
const heard = (changed: string[], path: string) => vi.waitFor(() => expect(changed).toContain(path), patient);

const touch = (folder: ContentFolder, path: string) => folder.write({ [path]: String(Math.random()) });

it('hears of a file that is written, changed, renamed and deleted', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  const changed = await watching(folder.content);
  touch(folder, 'film/en.md');
  touch(folder, 'press/new/es.md');
  await heard(changed, 'film/en.md');
  await heard(changed, 'press/new/es.md');
  renameSync(folder.at('press/new'), folder.at('press/newer'));
  await heard(changed, 'press/newer/es.md');
  changed.length = 0;
  folder.remove('film/en.md');
  await heard(changed, 'film/en.md');
});

it('is silent about what was there before', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  const changed = await watching(folder.content);
  touch(folder, 'film/ru.md');
  await heard(changed, 'film/ru.md');
  expect(changed).not.toContain('film/en.md');
});

it('is silent about what lies beside the folder or behind a link', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  mkdirSync(`${folder.content}-beside`);
  symlinkSync(folder.outside, folder.at('people'));
  const changed = await watching(folder.content);
  writeFileSync(join(folder.outside, 'en.md'), 'a');
  writeFileSync(join(`${folder.content}-beside`, 'en.md'), 'a');
  touch(folder, 'film/en.md');
  await heard(changed, 'film/en.md');
  const files = changed.filter((path) => path.endsWith('.md'));
  expect(new Set(files)).toEqual(new Set(['film/en.md']));
});

it('tells of changes while saving goes on without a pause', async () => {
  const paths = Array.from({ length: 20 }, (_, index) => `people/person-${index}/en.md`);
  const folder = contentFolder(Object.fromEntries(paths.map((path) => [path, 'a'])));
  const changed = await watching(folder.content);
  for (let saves = 0; saves < 1000 && changed.length === 0; saves += 1) {
    touch(folder, paths[saves % paths.length] ?? '');
    await wait(5);
  }
  expect(changed).toContain(paths[0]);
});

it('follows a content folder that is itself reached through a link', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  symlinkSync(folder.content, join(folder.outside, 'link'));
  const changed = await watching(join(folder.outside, 'link'));
  touch(folder, 'film/en.md');
  await heard(changed, 'film/en.md');
});

it('goes on when the whole folder is moved away and another one is put in its place', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  const { changed, looks } = await watchingAndLooking(folder.content);
  const before = looks();
  renameSync(folder.content, `${folder.content}-old`);
  await vi.waitFor(() => expect(looks()).toBeGreaterThan(before), patient);
  const moved = looks();
  touch(folder, 'film/en.md');
  // The first look is at the new folder, the second one when it is watched.
  await vi.waitFor(() => expect(looks()).toBeGreaterThan(moved + 1), patient);
  changed.length = 0;
  touch(folder, 'film/en.md');
  await heard(changed, 'film/en.md');
}, 20_000);

it.each([
  ['the whole folder', ''],
  ['a folder in it', 'film'],
])(
  'goes on when %s is moved away for a moment and comes back itself',
  async (_, path) => {
    const folder = contentFolder({ 'film/en.md': 'a' });
    const changed = await watching(folder.content);
    const aside = `${folder.content}-aside`;
    renameSync(folder.at(path), aside);
    await wait(300);
    renameSync(aside, folder.at(path));
    await wait(1500);
    changed.length = 0;
    touch(folder, 'film/ru.md');
    await heard(changed, 'film/ru.md');
    changed.length = 0;
    folder.remove('film/ru.md');
    await heard(changed, 'film/ru.md');
  },
  20_000,
);

it('watches nothing beside the folder: whatever is written there costs nothing', async () => {
  const folder = contentFolder({ 'film/en.md': 'a' });
  const watch = vi.spyOn(fs, 'watch');
  syncBuiltinESMExports();
  onTestFinished(() => {
    watch.mockRestore();
    syncBuiltinESMExports();
  });
  await watching(folder.content);
  const content = realpathSync(folder.content);
  const watched = watch.mock.calls.map(([path]) => String(path));
  expect(watched).toContain(content);
  expect(watched.filter((path) => path !== content && !path.startsWith(`${content}/`))).toEqual([]);
});
