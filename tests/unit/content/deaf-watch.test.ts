import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openEditions } from '@/lib/content/editions';
import { originalFile } from '../../support/content-files';
import { contentFolder, minimalFilm } from '../../support/content-folder';

/** Milliseconds in which everything is looked at once, and a while for the look. */
const beyondTheLook = 11_000;

const person = (role: string) => originalFile('people', { role });

/** Watchers of the system behave so, for as long as the test runs. */
function withWatch(watch: () => fs.FSWatcher): void {
  const spy = vi.spyOn(fs, 'watch').mockImplementation(watch as typeof fs.watch);
  syncBuiltinESMExports();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
    spy.mockRestore();
    syncBuiltinESMExports();
  });
}

/** A film with one person that is followed, and what it says of the person and of the watch. */
function followed() {
  const folder = contentFolder({ ...minimalFilm, 'people/one/en.md': person('before') });
  const editions = openEditions({ content: folder.content, kept: folder.kept, audience: 'public' });
  onTestFinished(() => editions.close());
  editions.follow();
  const role = () => editions.current()?.find('people', 'one')?.texts.en?.words.role;
  return { folder, editions, role };
}

it('an edit on a volume that tells of nothing is seen at the next look', async () => {
  withWatch(() => Object.assign(new EventEmitter(), { close: () => undefined }) as unknown as fs.FSWatcher);
  const { folder, role } = followed();
  expect(role()).toBe('before');
  // The first may be seen when the watch begins.
  for (const words of ['after', 'later']) {
    folder.write({ 'people/one/en.md': person(words) });
    await vi.advanceTimersByTimeAsync(beyondTheLook);
    await vi.waitFor(() => expect(role()).toBe(words), { timeout: 5000 });
  }
});

it('where no more can be watched it is said, and an edit is seen at the next look all the same', async () => {
  withWatch(() => {
    throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), { code: 'ENOSPC' });
  });
  const { folder, editions, role } = followed();
  await vi.waitFor(() => expect(editions.deaf()).toContain('ENOSPC'));
  folder.write({ 'people/one/en.md': person('after') });
  await vi.advanceTimersByTimeAsync(beyondTheLook);
  await vi.waitFor(() => expect(role()).toBe('after'));
});
