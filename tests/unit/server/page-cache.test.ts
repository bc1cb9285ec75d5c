import { expect, test } from 'vitest';
import { makeAnswer } from '../../../lib/server/answer';
import { makePageCache } from '../../../lib/server/page-cache';
import { heldRender, notingRender } from '../../support/renders';

const edition = '0123456789abcdef';

test('a page is rendered once, however many readers wait for it', async () => {
  const { render, asked, letGo } = heldRender();
  const cache = makePageCache(edition, render);
  const readers = Array.from({ length: 50 }, () => cache.get('/en'));
  letGo();
  const answers = await Promise.all(readers);
  expect(asked).toEqual(['/en']);
  expect(new Set(answers).size).toBe(1);
});

test('a page is ready only once it has been rendered, and then stays so', async () => {
  const render = notingRender();
  const cache = makePageCache(edition, render);
  expect(cache.ready('/en')).toBeUndefined();
  const answer = await cache.get('/en');
  expect(cache.ready('/en')).toBe(answer);
  expect(await cache.get('/en')).toBe(answer);
  expect(render.asked).toEqual(['/en']);
});

test('a page that is being rendered is not ready', async () => {
  const { render, letGo } = heldRender();
  const cache = makePageCache(edition, render);
  const waiting = cache.get('/en');
  expect(cache.ready('/en')).toBeUndefined();
  letGo();
  expect(await waiting).toBe(cache.ready('/en'));
});

test('a failed render reaches its reader and is tried again for the next', async () => {
  const good = notingRender();
  let failures = 1;
  const cache = makePageCache(edition, (...asked) => {
    if (failures-- > 0) return Promise.reject(new Error('the renderer is out'));
    return good(...asked);
  });
  await expect(cache.get('/en')).rejects.toThrow('the renderer is out');
  expect((await cache.get('/en')).status).toBe(200);
});

test('pages are made from the edition of the cache', async () => {
  const { get } = makePageCache(edition, notingRender());
  expect((await get('/ru')).bodies.identity.toString()).toBe(`<p>/ru of ${edition}</p>`);
});

test('memory is bounded: there is room at first, and large pages push out the oldest', async () => {
  const large = await makeAnswer(200, 'text/plain', Buffer.alloc(10 * 1024 * 1024));
  const cache = makePageCache(edition, async () => large);
  expect(cache.hasRoom()).toBe(true);
  for (const path of ['/a', '/b', '/c', '/d']) await cache.get(path);
  expect(cache.hasRoom()).toBe(false);
  expect(['/a', '/b', '/c', '/d'].filter((path) => cache.ready(path))).toEqual(['/b', '/c', '/d']);
});
