import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { originalFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { openContent } from '../../support/open-content';

const moment = Date.parse('2031-06-01T12:00:00Z');
const iso = '2031-06-01T12:00:00Z';

// The clock stands still between the steps of a test; files are heard of in real time.
beforeEach(() => void vi.useFakeTimers({ now: moment - 1000, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

it('shows an item from the moment at which its embargo ends, and not before', () => {
  const embargoed = originalFile('people', { facts: { embargoUntil: iso } });
  const { editions } = openContent({ ...minimalFilm, 'people/one/en.md': embargoed });
  const isThere = () => editions.current()?.find('people', 'one') !== undefined;
  vi.advanceTimersByTime(999);
  expect(isThere()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isThere()).toBe(true);
});

it('begins the edition by itself, without anybody asking', () => {
  const seen: { size: number; at: number }[] = [];
  const withdrawn = originalFile('people', { facts: { withdrawAt: iso } });
  openContent(
    { ...minimalFilm, 'people/one/en.md': withdrawn },
    { onEdition: ({ size }) => seen.push({ size, at: Date.now() }) },
  );
  vi.advanceTimersByTime(2000);
  expect(seen).toEqual([
    { size: 2, at: moment - 1000 },
    { size: 1, at: moment },
  ]);
});

it('obeys an embargo that is brought forward while the site runs', async () => {
  const far = originalFile('people', { facts: { embargoUntil: '2126-01-01T00:00:00Z' } });
  const { folder, editions } = openContent({ ...minimalFilm, 'people/one/en.md': far });
  expect(editions.current()?.all('people')).toEqual([]);
  folder.write({ 'people/one/en.md': originalFile('people', { facts: { embargoUntil: iso } }) });
  await vi.waitFor(() => expect(editions.current()?.all('people')).toHaveLength(1), { timeout: 6000, interval: 5 });
  expect(Date.now()).toBeGreaterThanOrEqual(moment);
});
