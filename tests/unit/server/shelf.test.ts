import { expect, test, vi } from 'vitest';
import { makeAnswer } from '../../../lib/server/answer';
import { toBulletin } from '../../../lib/server/bulletin';
import { makeShelves } from '../../../lib/server/shelf';
import { notingRender } from '../../support/renders';
import { secondFilmAt } from '../../support/second-film';

const embargo = Date.parse('2999-01-01T00:00:00Z');
const at = (moment: number) => toBulletin(secondFilmAt(moment));
const [before, after] = [at(embargo - 1), at(embargo)];

test('an edition keeps its shelf as long as it is the current one, even if it is put together anew', () => {
  const shelfOf = makeShelves(notingRender());
  const shelf = shelfOf(before);
  expect(shelfOf(before)).toBe(shelf);
  expect(shelfOf(at(embargo - 2))).toBe(shelf);
  expect(shelfOf(after)).not.toBe(shelf);
});

test('a new edition brings its own addresses and begins with nothing ready', async () => {
  const shelfOf = makeShelves(notingRender());
  await shelfOf(before).get('/en/press');
  const shelf = shelfOf(after);
  expect(shelf.addresses.find('/en/press/second-helping', '')).toBe('/en/press/second-helping');
  expect(shelf.ready('/en/press')).toBeUndefined();
});

test('all pages of the sitemap are made ahead of their readers', async () => {
  const shelf = makeShelves(notingRender())(before);
  await vi.waitFor(() => expect(shelf.addresses.sitemap.every((path) => shelf.ready(path))).toBe(true), 5000);
  expect(shelf.addresses.sitemap.length).toBeGreaterThan(30);
});

test('a reader’s page is made before those that nobody asked for, and once', async () => {
  const render = notingRender();
  const shelf = makeShelves(render)(before);
  await shelf.get('/ru/story');
  await vi.waitFor(() => expect(render.asked).toContain('/es/contacts'), 5000);
  expect(render.asked.slice(0, 2)).toEqual(['/ru/story', '/en']);
  expect(render.asked.filter((path) => path === '/ru/story')).toHaveLength(1);
});

test('the pages of an edition that has passed are not made any more', async () => {
  const render = notingRender();
  const shelfOf = makeShelves(render);
  shelfOf(before);
  const shelf = shelfOf(after);
  await vi.waitFor(() => expect(shelf.addresses.sitemap.every((path) => shelf.ready(path))).toBe(true), 5000);
  expect(render.asked.filter((path) => path === '/en/story')).toHaveLength(1);
});

test('answers to searches do not push out the pages', async () => {
  const large = await makeAnswer(200, 'text/plain', Buffer.alloc(1024 * 1024));
  const shelf = makeShelves(async () => large)(before);
  await shelf.get('/en/press');
  for (let word = 0; word < 40; word += 1) await shelf.get(`/en/search?q=${word}`);
  expect(shelf.ready('/en/press')).toBeDefined();
  expect([0, 39].map((word) => shelf.ready(`/en/search?q=${word}`) !== undefined)).toEqual([false, true]);
});
