import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hrefOf } from '../../../../lib/routes/href';
import type { PageRoute } from '../../../../lib/routes/route';
import { byDemand, settling, type WarmUp, warmUp } from '../../../../lib/server/cache/warm-up';
import { pageAt } from '../../../support/routes';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds in which a warm-up that nobody is in the way of has made all its pages. */
const longEnough = settling + 1000;

const paths = ['/en', '/ru', '/es'];
const pages = paths.map(pageAt);

/** A warm-up that notes what it makes. */
function noting(parts: Partial<WarmUp> = {}) {
  const made: string[] = [];
  const way: WarmUp = {
    isReady: (page) => made.includes(hrefOf(page)),
    make: async (page) => made.push(hrefOf(page)),
    isWanted: () => true,
    readers: { lastAsked: 0, waiting: 0 },
    ...parts,
  };
  return { made, way };
}

/** The end of a warm-up in whose way nobody is. */
async function warmed(pages: readonly PageRoute[], way: WarmUp): Promise<void> {
  const done = warmUp(pages, way);
  await vi.advanceTimersByTimeAsync(longEnough);
  await done;
}

test('every page is ready before its first reader, in the order in which they are wanted', async () => {
  const { made, way } = noting();
  await warmed(pages, way);
  expect(made).toEqual(paths);
});

test('pages are rendered one at a time', async () => {
  let running = 0;
  const together: number[] = [];
  const { way } = noting({
    isReady: () => false,
    make: async () => {
      together.push(++running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
    },
  });
  await warmed(pages, way);
  expect(together).toEqual([1, 1, 1]);
});

test('it gives way as long as readers ask', async () => {
  let busy = true;
  const readers = {
    get lastAsked() {
      return busy ? performance.now() : 0;
    },
    waiting: 0,
  };
  const { made, way } = noting({ readers });
  const done = warmUp(pages, way);
  await vi.advanceTimersByTimeAsync(longEnough);
  expect(made).toEqual([]);
  busy = false;
  await vi.advanceTimersByTimeAsync(longEnough);
  await done;
  expect(made).toEqual(paths);
});

test('it gives way as long as a reader waits for something that is being made', async () => {
  const readers = { lastAsked: 0, waiting: 1 };
  const { made, way } = noting({ readers });
  const done = warmUp(pages, way);
  await vi.advanceTimersByTimeAsync(longEnough);
  expect(made).toEqual([]);
  readers.waiting = 0;
  await vi.advanceTimersByTimeAsync(longEnough);
  await done;
  expect(made).toEqual(paths);
});

test('it ends when its pages are wanted no more', async () => {
  const { made, way } = noting();
  await warmed(pages, { ...way, isWanted: () => made.length === 0 });
  expect(made).toEqual(['/en']);
});

test('it renders nothing that is ready already', async () => {
  const { made, way } = noting();
  await warmed(pages, { ...way, isReady: ({ locale }) => locale === 'ru' });
  expect(made).toEqual(['/en', '/es']);
});

test('a page that cannot be rendered does not keep the others back', async () => {
  const { made, way } = noting();
  const make = (page: PageRoute) => (page.locale === 'en' ? Promise.reject(new Error('broken')) : way.make(page));
  await warmed(pages, { ...way, make });
  expect(made).toEqual(['/ru', '/es']);
});

test('pages that make files to say how large they are come last, and before them what readers asked for most', () => {
  const sitemap = ['/en', '/ru/press/downloads', '/en/press/book', '/en/press/bookish', '/es/press/one'];
  const demand = new Map([
    ['/es/press/one', 3],
    ['/en/press/bookish', 1],
    ['/en/press/book', 9],
  ]);
  expect(byDemand(sitemap.map(pageAt), demand).map(hrefOf)).toEqual([
    '/es/press/one',
    '/en/press/bookish',
    '/en',
    '/en/press/book',
    '/ru/press/downloads',
  ]);
});
