import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { purgeBy, purger } from '@/lib/server/cache-tags/purger';

const lines: string[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => Boolean(lines.push(String(line))));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  lines.length = 0;
});

/** Lets what has been settled go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what changes while a purge is under way is purged together, after it', async () => {
  const given: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const purge = purger((tags) => {
    given.push(tags);
    return new Promise((resolve) => ends.push(resolve));
  });
  for (const input of [1, 2, 3]) purge([input]);
  expect(given).toEqual([['edition', '001']]);
  ends.shift()?.();
  await turn();
  expect(given[1]).toEqual(['edition', '002', '003']);
});

test('a purge that fails is tried again with what has come since, and everything takes the place of a part', async () => {
  const given: (readonly string[])[] = [];
  let isBroken = true;
  const purge = purger(async (tags) => {
    given.push(tags);
    if (isBroken) throw new Error('no such CDN');
  });
  purge([1]);
  await turn();
  expect(lines.join('')).toContain('"level":"warn","event":"purge-failed","reason":"Error: no such CDN"');
  purge(undefined);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(1000);
  await turn();
  expect(given).toEqual([['edition', '001'], ['site']]);
});

test('a command reads the tags a line each, and tells that it failed by its exit', async () => {
  vi.useRealTimers();
  await expect(purgeBy('test "$(cat)" = "$(printf "edition\\n001")"')(['edition', '001'])).resolves.toBeUndefined();
  await expect(purgeBy('echo full >&2; exit 3')(['site'])).rejects.toThrow('it ended with 3: full');
});
