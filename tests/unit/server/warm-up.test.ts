import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeAnswer } from '../../../lib/server/answer';
import { makePageCache } from '../../../lib/server/page-cache';
import { quickFirst, settling, warmUp } from '../../../lib/server/warm-up';
import { notingRender } from '../../support/renders';

const edition = '0123456789abcdef';
const paths = ['/en', '/ru', '/es'];
const always = () => true;
const nobody = { lastAsked: 0, waiting: 0 };

test('every page is ready before its first reader, in the order of the sitemap', async () => {
  const render = notingRender();
  const cache = makePageCache(edition, render);
  await warmUp(paths, cache, always, nobody);
  expect(render.asked).toEqual(paths);
  expect(paths.every((path) => cache.ready(path))).toBe(true);
});

test('pages are rendered one at a time', async () => {
  const render = notingRender();
  let running = 0;
  const together: number[] = [];
  const cache = makePageCache(edition, async (of, path) => {
    together.push(++running);
    await wait(10);
    const answer = await render(of, path);
    running -= 1;
    return answer;
  });
  await warmUp(paths, cache, always, nobody);
  expect(together).toEqual([1, 1, 1]);
});

test('it gives way as long as readers ask', async () => {
  const render = notingRender();
  let busy = true;
  const readers = {
    get lastAsked() {
      return busy ? Date.now() : 0;
    },
    waiting: 0,
  };
  const done = warmUp(paths, makePageCache(edition, render), always, readers);
  await wait(settling + 120);
  expect(render.asked).toEqual([]);
  busy = false;
  await done;
  expect(render.asked).toEqual(paths);
});

test('it gives way as long as a reader waits for something that is being made', async () => {
  const render = notingRender();
  const readers = { lastAsked: 0, waiting: 1 };
  const done = warmUp(paths, makePageCache(edition, render), always, readers);
  await wait(settling + 120);
  expect(render.asked).toEqual([]);
  readers.waiting = 0;
  await done;
  expect(render.asked).toEqual(paths);
});

test('it ends when another edition has taken the place', async () => {
  const render = notingRender();
  await warmUp(paths, makePageCache(edition, render), () => render.asked.length === 0, nobody);
  expect(render.asked).toEqual(['/en']);
});

test('it renders nothing that is ready already', async () => {
  const render = notingRender();
  const cache = makePageCache(edition, render);
  await cache.get('/ru');
  await warmUp(paths, cache, always, nobody);
  expect(render.asked).toEqual(['/ru', '/en', '/es']);
});

test('a page that cannot be rendered does not keep the others back', async () => {
  const render = notingRender();
  const cache = makePageCache(edition, (of, path) =>
    path === '/en' ? Promise.reject(new Error('broken')) : render(of, path),
  );
  await warmUp(paths, cache, always, nobody);
  expect(render.asked).toEqual(['/ru', '/es']);
});

test('it stops before it would push out what it has made', async () => {
  const large = await makeAnswer(200, 'text/plain', Buffer.alloc(15 * 1024 * 1024));
  const cache = makePageCache(edition, async () => large);
  await warmUp(['/a', '/b', '/c', '/d'], cache, always, nobody);
  expect(['/a', '/b', '/c', '/d'].filter((path) => cache.ready(path))).toEqual(['/a', '/b']);
});

test('pages that make files to say how large they are come last', () => {
  const sitemap = ['/en', '/ru/press/downloads', '/en/press/book', '/en/press/bookish', '/es/press/one'];
  expect(quickFirst(sitemap)).toEqual([
    '/en',
    '/en/press/bookish',
    '/es/press/one',
    '/ru/press/downloads',
    '/en/press/book',
  ]);
});
