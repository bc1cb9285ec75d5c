import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recentFailures } from '../../../../lib/server/cache/recent-failures';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test.each([
  ['', 0],
  [', though the clock is put back by a day', -24 * 60 * 60 * 1000],
])('what has failed is tried again after a minute%s', (_, putBy) => {
  const failed = recentFailures();
  failed.add('roof.jpg');
  vi.advanceTimersByTime(59_000);
  vi.setSystemTime(Date.now() + putBy);
  expect(failed.has('roof.jpg')).toBe(true);
  vi.advanceTimersByTime(2000);
  expect(failed.has('roof.jpg')).toBe(false);
});
