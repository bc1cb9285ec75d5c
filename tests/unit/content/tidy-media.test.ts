import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openEditions } from '@/lib/content/open';
import { readFolder } from '@/lib/content/read-folders';
import { contentFolder, minimalFilm } from '../../support/content-folder';
import { copySecondFilm } from '../../support/second-film';

const day = 24 * 60 * 60 * 1000;

/** Puts a file there that was last used so many days ago. */
function keep(folder: string, name: string, days: number): void {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, (Date.now() - days * day) / 1000, (Date.now() - days * day) / 1000);
}

it('copies of pictures go a week after the content had them last, and so do half copies; those it has stay, public or not', async () => {
  const { kept } = contentFolder();
  const editions = openEditions({ content: copySecondFilm(), kept, audience: 'public' });
  const inUse = readdirSync(kept);
  expect(inUse.length).toBeGreaterThan(5);
  for (const name of inUse) utimesSync(join(kept, name), 1_000_000, 1_000_000);
  const [raw = ''] = inUse.filter((name) => name.endsWith('.jpg'));
  const form = `${raw.slice(0, 32)}-480-q55.avif`;
  keep(kept, form, 30);
  keep(kept, `${form}.4711`, 8);
  keep(kept, `${raw}.4712`, 1);
  keep(kept, `${'0'.repeat(32)}-480-q55.avif`, 8);
  keep(kept, `${'1'.repeat(32)}.jpg`, 6);

  await editions.tidy();

  expect(readdirSync(kept).sort()).toEqual([...inUse, form, `${raw}.4712`, `${'1'.repeat(32)}.jpg`].sort());
  await editions.close();
});

it('where no copy can be kept, the problem names the place of the copies and not the picture', () => {
  const folder = contentFolder({ 'film/en.md': '', 'film/poster.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  writeFileSync(folder.at('../full'), '');
  const kept = join(folder.at('../full'), 'media');
  const { problems } = readFolder('film', 'film', { content: folder.content, kept });
  expect(problems).toEqual([
    {
      file: 'film/poster.svg',
      line: 1,
      column: 1,
      code: 'picture.notKept',
      params: { folder: kept, reason: 'ENOTDIR' },
    },
  ]);
});

it('what could not be copied is tried again when there is room, though no file has changed', async () => {
  const folder = contentFolder({ ...minimalFilm, 'film/poster.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const full = folder.at('../full');
  writeFileSync(full, '');
  const editions = openEditions({ content: folder.content, kept: join(full, 'media'), audience: 'public' });
  expect(editions.problems()).toHaveLength(1);
  rmSync(full);
  editions.follow();
  await vi.waitFor(() => expect(editions.problems()).toEqual([]), { timeout: 5000 });
  await editions.close();
});
