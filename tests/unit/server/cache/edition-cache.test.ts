import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EditionPassed } from '../../../../lib/server/cache/carry-over-cache';
import { editionCaches } from '../../../../lib/server/cache/edition-cache';
import { settling } from '../../../../lib/server/cache/warm-up';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import type { Render } from '../../../../lib/server/ipc/renderer-client';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { heldRender, notingRender } from '../../../support/renders';
import { secondFilmAt } from '../../../support/second-film';

const embargo = Date.parse('2999-01-01T00:00:00Z');
const at = (moment: number) => snapshotOf(secondFilmAt(moment));
const withRender = (render: Render) => ({ render, archive: async () => undefined });
const [before, after] = [at(embargo - 1), at(embargo)];

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** The pages are compressed in real time, the pauses between them pass at once. */
async function madeAhead(isMade: () => boolean): Promise<void> {
  await vi.advanceTimersByTimeAsync(settling);
  await vi.waitFor(() => expect(isMade()).toBe(true), { timeout: 5000, interval: 1 });
}

test('an edition keeps its cache as long as it is the current one, even if it is put together anew', () => {
  const { of: cacheOf } = editionCaches(withRender(notingRender()));
  const cache = cacheOf(before);
  expect(cacheOf(before)).toBe(cache);
  expect(cacheOf(at(embargo - 2))).toBe(cache);
  expect(cacheOf(after)).not.toBe(cache);
});

test('a new edition brings its own addresses, and of one that came unannounced nothing is ready', async () => {
  const { of: cacheOf } = editionCaches(withRender(notingRender()));
  await cacheOf(before).get('/en/press');
  const cache = cacheOf(after);
  expect(cache.addresses.find('/en/press/second-helping', '')).toBe('/en/press/second-helping');
  expect(cache.ready('/en/press')).toBeUndefined();
});

test('all pages of the sitemap are made ahead of their readers', async () => {
  const cache = editionCaches(withRender(notingRender())).of(before);
  await madeAhead(() => cache.addresses.sitemap.every((path) => cache.ready(path)));
  expect(cache.addresses.sitemap.length).toBeGreaterThan(30);
});

test('a reader’s page is made before those that nobody asked for, and once', async () => {
  const render = notingRender();
  const cache = editionCaches(withRender(render)).of(before);
  await cache.get('/ru/story');
  await madeAhead(() => render.asked.includes('/es/contacts'));
  expect(render.asked.slice(0, 2)).toEqual(['/ru/story', '/en']);
  expect(render.asked.filter((path) => path === '/ru/story')).toHaveLength(1);
});

test('the pages of an edition that has passed are not made any more', async () => {
  const render = notingRender();
  const { of: cacheOf } = editionCaches(withRender(render));
  cacheOf(before);
  const cache = cacheOf(after);
  await madeAhead(() => cache.addresses.sitemap.every((path) => cache.ready(path)));
  expect(render.asked.filter((path) => path === '/en/story')).toHaveLength(1);
});

test('answers to searches do not push out the pages', async () => {
  const large = await makeAnswer(200, 'text/plain', Buffer.alloc(1024 * 1024));
  const cache = editionCaches(withRender(async () => large)).of(before);
  await cache.get('/en/press');
  for (let word = 0; word < 40; word += 1) await cache.get(`/en/search?q=${word}`);
  expect(cache.ready('/en/press')).toBeDefined();
  expect([0, 39].map((word) => cache.ready(`/en/search?q=${word}`) !== undefined)).toEqual([false, true]);
});

test('what has read nothing of what changed is carried over, the rest is made anew', async () => {
  const render = notingRender();
  const reading: Render = async (edition, path) => ({
    ...(await render(edition, path)),
    inputs: Int32Array.of(path === '/en/press' ? 1 : 2),
  });
  const { begin } = editionCaches(withRender(reading));
  const first = begin(before, 'everything');
  const kept = await first.get('/en/story');
  await first.get('/en/press');
  const second = begin(after, new Set([1, 7]));
  expect(second.ready('/en/story')).toBe(kept);
  expect(second.ready('/en/press')).toBeUndefined();
});

test('what was being made when its edition passed is kept only if nothing that it read changed', async () => {
  const { render, letGo } = heldRender();
  const reading: Render = async (edition, path) => ({ ...(await render(edition, path)), inputs: Int32Array.of(1) });
  const { begin } = editionCaches(withRender(reading));
  const late = begin(before, 'everything').get('/en/press');
  const current = begin(after, new Set([1]));
  letGo();
  await expect(late).rejects.toThrow(EditionPassed);
  expect(current.ready('/en/press')).toBeUndefined();
});

test('more than may wait are told so at once', async () => {
  const { render, letGo } = heldRender();
  const cache = editionCaches(withRender(render)).of(before);
  const asked = Array.from({ length: 600 }, (_, word) => cache.get(`/en/search?q=${word}`));
  const busy = asked.map((answer) =>
    answer.then(
      () => 'answered',
      (error) => error.constructor.name,
    ),
  );
  expect(await busy.at(-1)).toBe('Busy');
  letGo();
  expect(new Set(await Promise.all(busy))).toEqual(new Set(['answered', 'Busy']));
});
