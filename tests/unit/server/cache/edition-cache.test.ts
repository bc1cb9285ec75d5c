import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hrefOf } from '../../../../lib/routes/href';
import { listedRoutes } from '../../../../lib/routes/listed';
import { isFileRoute } from '../../../../lib/routes/rendered-kinds';
import type { ArchiveRoute, SearchRoute } from '../../../../lib/routes/route';
import { EditionPassed } from '../../../../lib/server/cache/carry-over-cache';
import { editionCaches } from '../../../../lib/server/cache/edition-cache';
import { settling } from '../../../../lib/server/cache/warm-up';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import type { Render } from '../../../../lib/server/ipc/renderer-client';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { heldRender, notingRender } from '../../../support/renders';
import { pageAt, releaseFileAt } from '../../../support/routes';
import { secondFilmAt } from '../../../support/second-film';

const search = (word: number): SearchRoute => ({ kind: 'search', locale: 'en', text: String(word), wasCut: false });

const embargo = Date.parse('2999-01-01T00:00:00Z');
const at = (moment: number) => snapshotOf(secondFilmAt(moment));
const withRender = (render: Render) => ({ render, archive: async () => undefined });
const [before, after] = [at(embargo - 1), at(embargo)];

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
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

test('of an edition that came unannounced nothing is ready', async () => {
  const { of: cacheOf } = editionCaches(withRender(notingRender()));
  await cacheOf(before).get(pageAt('/en/press'));
  const cache = cacheOf(after);
  expect(cache.ready(pageAt('/en/press'))).toBeUndefined();
});

test('all pages of the sitemap are made ahead of their readers', async () => {
  const cache = editionCaches(withRender(notingRender())).of(before);
  await madeAhead(() => listedRoutes(before).every((page) => cache.ready(page)));
  expect(listedRoutes(before).length).toBeGreaterThan(30);
});

test('a clock that is put back by a day holds no page back', async () => {
  const cache = editionCaches(withRender(notingRender())).of(before);
  vi.setSystemTime(Date.now() - 24 * 60 * 60 * 1000);
  await madeAhead(() => listedRoutes(before).every((page) => cache.ready(page)));
  expect(listedRoutes(before).every((page) => cache.ready(page))).toBe(true);
});

test('a reader’s page is made before those that nobody asked for, and once', async () => {
  const render = notingRender();
  const cache = editionCaches(withRender(render)).of(before);
  await cache.get(pageAt('/ru/story'));
  await madeAhead(() => render.asked.includes('/es/contacts'));
  expect(render.asked.slice(0, 2)).toEqual(['/ru/story', '/en']);
  expect(render.asked.filter((path) => path === '/ru/story')).toHaveLength(1);
});

test('the pages of an edition that has passed are not made any more', async () => {
  const render = notingRender();
  const { of: cacheOf } = editionCaches(withRender(render));
  cacheOf(before);
  const cache = cacheOf(after);
  await madeAhead(() => listedRoutes(after).every((page) => cache.ready(page)));
  expect(render.asked.filter((path) => path === '/en/story')).toHaveLength(1);
});

test('answers to searches do not push out the pages', async () => {
  const large = await makeAnswer(200, 'text/plain', Buffer.alloc(1024 * 1024));
  const cache = editionCaches(withRender(async () => large)).of(before);
  await cache.get(pageAt('/en/press'));
  for (let word = 0; word < 40; word += 1) await cache.get(search(word));
  expect(cache.ready(pageAt('/en/press'))).toBeDefined();
  expect([0, 39].map((word) => cache.ready(search(word)) !== undefined)).toEqual([false, true]);
});

test('what has read nothing of what changed is carried over, the rest is made anew', async () => {
  const render = notingRender();
  const reading: Render = async (edition, route) => ({
    ...(await render(edition, route)),
    inputs: Int32Array.of(hrefOf(route) === '/en/press' ? 1 : 2),
  });
  const { begin } = editionCaches(withRender(reading));
  const first = begin(before, 'everything');
  const kept = await first.get(pageAt('/en/story'));
  await first.get(pageAt('/en/press'));
  const second = begin(after, new Set([1, 7]));
  expect(second.ready(pageAt('/en/story'))).toBe(kept);
  expect(second.ready(pageAt('/en/press'))).toBeUndefined();
});

test('what was being made when its edition passed is kept only if nothing that it read changed', async () => {
  const { render, letGo } = heldRender();
  const reading: Render = async (edition, route) => ({ ...(await render(edition, route)), inputs: Int32Array.of(1) });
  const { begin } = editionCaches(withRender(reading));
  const late = begin(before, 'everything').get(pageAt('/en/press'));
  const current = begin(after, new Set([1]));
  letGo();
  await expect(late).rejects.toThrow(EditionPassed);
  expect(current.ready(pageAt('/en/press'))).toBeUndefined();
});

test('files that wait for what sets documents keep no page waiting', async () => {
  const good = notingRender();
  const render: Render = (edition, route) => (isFileRoute(route) ? new Promise(() => undefined) : good(edition, route));
  const cache = editionCaches(withRender(render)).of(before);
  for (let index = 0; index < 20; index += 1) void cache.get(releaseFileAt(`/en/press/release-${index}.pdf`));
  expect((await cache.get(pageAt('/en/story'))).status).toBe(200);
});

test('what readers have ticked is not remembered beyond its room, however long it is', async () => {
  const asked: string[] = [];
  const archive = async (_: string, { kind }: ArchiveRoute) => void asked.push(kind);
  const cache = editionCaches({ render: notingRender(), archive }).of(before);
  const items = (reader: number) => [`reader-${reader}`, 'x'.repeat(100_000)];
  const askAs = (reader: number) => cache.archive({ kind: 'selection', locale: 'en', items: items(reader) });
  for (let reader = 0; reader < 30; reader += 1) await askAs(reader);
  expect(asked).toHaveLength(30);
  await askAs(29);
  expect(asked).toHaveLength(30);
  await askAs(0);
  expect(asked).toHaveLength(31);
});

test('more than may wait are told so at once', async () => {
  const { render, letGo } = heldRender();
  const cache = editionCaches(withRender(render)).of(before);
  const asked = Array.from({ length: 600 }, (_, word) => cache.get(search(word)));
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
