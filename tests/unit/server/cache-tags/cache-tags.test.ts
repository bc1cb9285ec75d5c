import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changedInputs, type Edition, withInputs } from '@/lib/content';
import { tagHeaders, tagsOf, tagsToPurge } from '@/lib/server/cache-tags/cache-tags';
import { carryOut } from '../../../support/content-edits';
import { copySecondFilm, secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const edition = secondFilmAt(noon);

/** The tags of what reads this of the film. */
const tagsOfReading = async (read: (tracked: Edition) => unknown): Promise<string[]> =>
  tagsOf((await withInputs(edition, async (tracked) => read(tracked))).inputs);

const inEnglish = (tracked: Edition) => tracked.find('press', 'opening-night')?.texts.en?.body;
const inRussian = (tracked: Edition) => tracked.find('press', 'opening-night')?.texts.ru?.body;

test('an edit is purged from what has read the text, and from nothing else', async () => {
  const content = copySecondFilm();
  carryOut({ does: 'write', item: 'press/opening-night', words: 'One more word.' }, content);
  const purged = new Set(tagsToPurge(changedInputs(edition, secondFilmAt(noon, content))));
  rmSync(content, { recursive: true });
  const isPurged = async (read: (tracked: Edition) => unknown) =>
    (await tagsOfReading(read)).some((tag) => purged.has(tag));
  expect(await isPurged(inEnglish)).toBe(true);
  expect(await isPurged(inRussian)).toBe(false);
  expect(await isPurged((tracked) => tracked.all('people').map(({ facts }) => facts))).toBe(false);
});

test('where nothing changed, nothing is purged; where nobody knows what did, everything', async () => {
  expect(tagsToPurge([])).toEqual([]);
  expect(tagsToPurge(undefined)).toEqual(['site']);
  expect(await tagsOfReading(inEnglish)).toContain('site');
});

test('however much an answer has read, its tags take no more than CDNs read, and it is purged with every edition', () => {
  for (const count of [1, 240, 241, 100_000]) {
    const tags = tagsOf(Int32Array.from({ length: count }, (_, index) => Math.imul(index, 0x9e3779b1)));
    for (const value of Object.values(tagHeaders(tags))) expect(value.length).toBeLessThanOrEqual(1024);
    if (count > 240) expect(tags).toEqual(['site', 'edition']);
  }
  expect(tagsToPurge([1])).toContain('edition');
  expect(tagsOf(undefined)).toEqual(['site', 'edition']);
});
