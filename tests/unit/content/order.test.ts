import { expect, it } from 'vitest';
import type { Kind } from '@/lib/content/kinds';
import { byKind } from '@/lib/content/order';
import { originalFile } from '../../support/content-files';
import { assembled } from '../../support/items';

/** The ids of items with these facts, in the order of lists, whatever order they were read in. */
function sorted(kind: Kind, facts: Record<string, object>): string[] {
  const texts = Object.entries(facts).map(([id, each]) => [
    `${kind}/${id}/en.md`,
    originalFile(kind, { facts: { ...each } }),
  ]);
  const around = {
    'contacts/desk/en.md': originalFile('contacts'),
    'people/person-one/en.md': originalFile('people'),
  };
  const lists = [texts, texts.toReversed()].map((files) => {
    const { items, problems } = assembled({ ...around, ...Object.fromEntries(files) });
    expect(problems).toEqual([]);
    return byKind([...items.values()])
      [kind].map(({ id }) => id)
      .filter((id) => id in facts);
  });
  expect(lists[1]).toEqual(lists[0]);
  return lists[0] ?? [];
}

it('shows the newest release first, the same day by name', () => {
  const dates = { a: { date: '2024-11-27' }, c: { date: '2025-09-26' }, b: { date: '2025-09-26' } };
  expect(sorted('press', dates)).toEqual(['b', 'c', 'a']);
});

it('shows less exact dates of quotations below the days they may mean', () => {
  const dates = { year: { date: '2025' }, month: { date: '2025-09' }, day: { date: '2025-09-01' } };
  expect(sorted('quotes', { ...dates, before: { date: '2024-12-31' } })).toEqual(['day', 'month', 'year', 'before']);
});

it('shows coverage without a date last, and outlets of one day by name', () => {
  const zulu = { outlet: 'Zulu', date: '2025-10-01' };
  const alpha = { outlet: 'Alpha', date: '2025-10-01' };
  expect(sorted('coverage', { none: { outlet: 'Alpha' }, a: zulu, b: alpha })).toEqual(['b', 'a', 'none']);
});

it('shows release dates from the first to the last, less exact ones behind, unknown ones at the end', () => {
  const dates = {
    tba: { date: 'tba' },
    year: { date: '2026' },
    month: { date: '2026-03' },
    late: { date: '2026-03-31' },
    early: { date: '2025-09-26' },
  };
  expect(sorted('release-dates', dates)).toEqual(['early', 'late', 'month', 'year', 'tba']);
});

it('shows the cast before the crew, the producers and the guests, each in its order', () => {
  const people = {
    guest: { group: 'guests', order: 0 },
    producer: { group: 'producers', order: 0 },
    crew: { group: 'crew', order: 0 },
    tenth: { group: 'cast', order: 10 },
    second: { group: 'cast', order: 2 },
  };
  expect(sorted('people', people)).toEqual(['second', 'tenth', 'crew', 'producer', 'guest']);
});

it.each(['story', 'contacts', 'partners'] as const)('shows %s in the order that is given', (kind) => {
  expect(sorted(kind, { c: { order: 1 }, b: { order: 20 }, a: { order: 3 } })).toEqual(['c', 'a', 'b']);
});
