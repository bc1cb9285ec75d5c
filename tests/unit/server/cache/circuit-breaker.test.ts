import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { circuitBreaker, Hung, Refused } from '../../../../lib/server/cache/circuit-breaker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hangs = () => Promise.reject(new Hung('too long'));
const fails = () => Promise.reject(new Error('no such font'));
const works = async () => 'made';

/** A breaker that two in a row open. */
async function opened() {
  const guarded = circuitBreaker('documents', { hangs: 2, pause: 30_000 });
  for (const _ of [1, 2]) await expect(guarded(hangs)).rejects.toThrow(Hung);
  return guarded;
}

test('when two have hung in a row, nothing is begun for a while', async () => {
  const guarded = await opened();
  const begun = vi.fn(works);
  await expect(guarded(begun)).rejects.toThrow(Refused);
  vi.advanceTimersByTime(29_000);
  await expect(guarded(begun)).rejects.toThrow('documents: 2 have hung in a row');
  expect(begun).not.toHaveBeenCalled();
});

test('after the pause one is tried: if it hangs too, the rest wait again; if not, all goes on', async () => {
  const guarded = await opened();
  vi.advanceTimersByTime(31_000);
  await expect(guarded(hangs)).rejects.toThrow(Hung);
  await expect(guarded(works)).rejects.toThrow(Refused);
  vi.advanceTimersByTime(31_000);
  expect(await guarded(works)).toBe('made');
  await expect(guarded(hangs)).rejects.toThrow(Hung);
  expect(await guarded(works)).toBe('made');
});

test('what fails in its time, however often, holds nothing back', async () => {
  const guarded = circuitBreaker('documents', { hangs: 2, pause: 30_000 });
  for (const work of [hangs, fails, hangs, fails, fails]) await expect(guarded(work)).rejects.toThrow();
  expect(await guarded(works)).toBe('made');
});
