import { assert as assertProperty, boolean, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/content/item';
import { withdrawalOf } from '@/lib/content/queries';
import { visibleItem, withdrawnItem } from '@/lib/content/visibility';
import { originalFile, translatedFile } from '../../support/content-files';

import { assembled, editionOf } from '../../support/items';

const nine = Date.parse('2026-01-01T09:00:00Z');
const ten = nine + 3_600_000;
const eleven = ten + 3_600_000;
const at = (moment: number) => new Date(moment).toISOString().replace('.000Z', 'Z');

function personWith(facts: object, words: object = {}): Item {
  const { items } = assembled({ 'people/one/en.md': originalFile('people', { ...words, facts: { ...facts } }) });
  const item = items.get('people/one');
  if (!item) throw new Error('the fixture is not valid');
  return item;
}

const isWithdrawn = (item: Item, now: number) => withdrawnItem(item, now, 'public') !== undefined;

it('an item that was public is withdrawn from its moment on, to the millisecond', () => {
  const item = personWith({ embargoUntil: at(nine), withdrawAt: at(ten) });
  expect([nine - 1, nine, ten - 1, ten, Infinity].map((now) => isWithdrawn(item, now))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it.each([
  ['taken back before its embargo ended', personWith({ embargoUntil: at(eleven), withdrawAt: at(ten) })],
  ['taken back as its embargo ended', personWith({ embargoUntil: at(ten), withdrawAt: at(ten) })],
  ['taken back before it was published', personWith({ publishAt: at(eleven), withdrawAt: at(ten) })],
  ['a draft', personWith({ withdrawAt: at(ten) }, { draft: true })],
  [
    'held since before its embargo ended',
    { ...personWith({ embargoUntil: at(nine), withdrawAt: at(ten) }), heldSince: nine - 1 },
  ],
  ['not taken back', personWith({ embargoUntil: at(nine) })],
])('what was %s is never told of as withdrawn', (_, item) => {
  expect([nine, ten, eleven, eleven + 1].filter((now) => isWithdrawn(item, now))).toEqual([]);
});

const someInstant = option(integer({ min: 0, max: 9 }), { nil: undefined });
const hour = (hours: number | undefined) => (hours === undefined ? undefined : at(nine + hours * 3_600_000));

it('whatever its instants are, an item is withdrawn exactly when it was visible once and will not be any more', () => {
  assertProperty(
    property(
      someInstant,
      someInstant,
      someInstant,
      boolean(),
      someInstant,
      (publish, embargo, withdraw, draft, held) => {
        const facts = { publishAt: hour(publish), embargoUntil: hour(embargo), withdrawAt: hour(withdraw) };
        const item = {
          ...personWith(facts, { draft }),
          ...(held !== undefined && { heldSince: nine + held * 3_600_000 }),
        };
        const moments = Array.from({ length: 23 }, (_, index) => nine + (index - 1) * 1_800_000);
        const seen = moments.map((now) => visibleItem(item, now, 'public') !== undefined);
        const withdrawn = moments.map((now) => isWithdrawn(item, now));
        const expected = moments.map((_, index) => seen.slice(0, index).includes(true) && !seen[index]);
        expect(withdrawn).toEqual(expected);
      },
    ),
  );
});

describe('the edition', () => {
  const gone = {
    'people/one/en.md': originalFile('people', {
      facts: { withdrawAt: at(ten) },
      withdrawalReason: 'Asked for.',
      name: 'Somebody Secret',
    }),
    'people/one/ru.md': translatedFile('people', { withdrawalReason: 'По просьбе.', draft: true }),
  };

  it('knows of it the address and the reason, and no other word', () => {
    const [before, after] = [editionOf(gone, { now: ten - 1 }), editionOf(gone, { now: ten })];
    expect(before.withdrawn).toEqual([]);
    expect(after.withdrawn).toEqual([
      {
        kind: 'people',
        id: 'one',
        original: 'en',
        languages: ['en'],
        hasText: false,
        reasons: { en: 'Asked for.' },
      },
    ]);
    expect(after.find('people', 'one')).toBeUndefined();
  });

  it('is another with another reason', () => {
    const other = {
      ...gone,
      'people/one/en.md': gone['people/one/en.md'].replace('Asked for', 'Wished for'),
    };
    expect(editionOf(other, { now: ten }).id).not.toBe(editionOf(gone, { now: ten }).id);
    expect(editionOf(gone, { now: ten }).id).toBe(editionOf(gone, { now: eleven }).id);
  });

  it('gives the reason in the reader’s language, or in that of the original', () => {
    const edition = editionOf(gone, { now: ten });
    expect(withdrawalOf(edition, 'people/one', 'ru')).toEqual({ reason: { text: 'Asked for.', lang: 'en' } });
    expect(withdrawalOf(edition, 'people/two', 'en')).toBeUndefined();
    expect(withdrawalOf(editionOf(gone, { now: ten - 1 }), 'people/one', 'en')).toBeUndefined();
  });

  it('of the makers still has the item itself', () => {
    const edition = editionOf(gone, { now: ten, audience: 'everything' });
    expect(edition.withdrawn).toEqual([]);
    expect(edition.find('people', 'one')).toBeDefined();
  });
});
