import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { originalFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { openContent } from '../../support/open-content';

/** A full second that comes soon, as the clock of this machine tells it. */
const soon = () => Math.ceil((Date.now() + 1000) / 1000) * 1000;
const iso = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');

it('shows an item within a second of the end of its embargo, and not before, by the real clock', async () => {
  const moment = soon();
  const embargoed = originalFile('people', { facts: { embargoUntil: iso(moment) } });
  const { editions } = openContent({ ...minimalFilm, 'people/one/en.md': embargoed });
  let appeared: number | undefined;
  while (appeared === undefined && Date.now() < moment + 1000) {
    const isThere = editions.current()?.find('people', 'one') !== undefined;
    if (isThere) appeared = Date.now();
    else await wait(5);
  }
  expect(appeared).toBeGreaterThanOrEqual(moment);
  expect(appeared).toBeLessThanOrEqual(moment + 1000);
});

it('begins the edition by itself, without anybody asking', async () => {
  const moment = soon();
  const seen: { size: number; at: number }[] = [];
  const withdrawn = originalFile('people', { facts: { withdrawAt: iso(moment) } });
  openContent(
    { ...minimalFilm, 'people/one/en.md': withdrawn },
    { onEdition: ({ size }) => seen.push({ size, at: Date.now() }) },
  );
  await vi.waitFor(() => expect(seen.map(({ size }) => size)).toEqual([2, 1]), { timeout: 4000, interval: 10 });
  expect(seen[1]?.at).toBeGreaterThanOrEqual(moment);
  expect(seen[1]?.at).toBeLessThanOrEqual(moment + 1000);
});

it('obeys an embargo that is brought forward while the site runs', async () => {
  const far = originalFile('people', { facts: { embargoUntil: '2126-01-01T00:00:00Z' } });
  const { folder, editions } = openContent({ ...minimalFilm, 'people/one/en.md': far });
  expect(editions.current()?.all('people')).toEqual([]);
  const moment = soon();
  folder.write({ 'people/one/en.md': originalFile('people', { facts: { embargoUntil: iso(moment) } }) });
  await vi.waitFor(() => expect(editions.current()?.all('people')).toHaveLength(1), { timeout: 6000, interval: 5 });
  expect(Date.now()).toBeGreaterThanOrEqual(moment);
});
