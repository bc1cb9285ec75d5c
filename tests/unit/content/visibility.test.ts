import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/content/item';
import { nextChange, publicSpan, visibleItem } from '@/lib/content/visibility';
import { originalFile, translatedFile } from '../../support/content-files';
import { assembled } from '../../support/items';

const nine = Date.parse('2026-01-01T09:00:00Z');
const ten = nine + 3_600_000;
const eleven = ten + 3_600_000;

/** A person whose facts say when they are public. */
function personWith(facts: object, files: Record<string, string> = {}): Item {
  const { items } = assembled({
    'people/one/en.md': originalFile('people', { facts: { ...facts } }),
    ...files,
  });
  const item = items.get('people/one');
  if (!item) throw new Error('the fixture is not valid');
  return item;
}

const isPublic = (item: Item, now: number) => visibleItem(item, now, 'public') !== undefined;

it('shows an item without moments for ever', () => {
  const item = personWith({});
  expect(publicSpan(item)).toEqual({ from: -Infinity, to: Infinity });
  expect([isPublic(item, 0), nextChange(item, 0)]).toEqual([true, Infinity]);
});

describe.each(['publishAt', 'embargoUntil'])('%s', (field) => {
  const item = personWith({ [field]: '2026-01-01T11:00:00+01:00' });

  it('hides the item up to the millisecond before', () => {
    expect([isPublic(item, ten - 1), isPublic(item, ten)]).toEqual([false, true]);
  });

  it('is the next change until it has passed', () => {
    expect([nextChange(item, nine), nextChange(item, ten - 1), nextChange(item, ten)]).toEqual([ten, ten, Infinity]);
  });
});

it('takes the later of publication and embargo', () => {
  const item = personWith({ publishAt: '2026-01-01T09:00:00Z', embargoUntil: '2026-01-01T10:00:00Z' });
  expect([isPublic(item, nine), isPublic(item, ten)]).toEqual([false, true]);
  const other = personWith({ publishAt: '2026-01-01T10:00:00Z', embargoUntil: '2026-01-01T09:00:00Z' });
  expect([isPublic(other, nine), isPublic(other, ten)]).toEqual([false, true]);
});

it('takes an item back from the moment on', () => {
  const item = personWith({ withdrawAt: '2026-01-01T11:00:00Z' });
  expect([isPublic(item, eleven - 1), isPublic(item, eleven)]).toEqual([true, false]);
  expect([nextChange(item, ten), nextChange(item, eleven)]).toEqual([eleven, Infinity]);
});

it('never shows an item that is taken back before it appears', () => {
  const item = personWith({ embargoUntil: '2026-01-01T11:00:00Z', withdrawAt: '2026-01-01T10:00:00Z' });
  expect([nine, ten, eleven, Infinity].filter((now) => isPublic(item, now))).toEqual([]);
});

describe('a draft', () => {
  const draft = originalFile('people', { draft: true });
  const words = translatedFile('people');

  it('hides the item where the original is one', () => {
    expect(isPublic(personWith({}, { 'people/one/en.md': draft, 'people/one/ru.md': words }), nine)).toBe(false);
  });

  it('hides only the translation where that is one', () => {
    const item = personWith({}, { 'people/one/ru.md': translatedFile('people', { draft: true }) });
    expect(Object.keys(visibleItem(item, nine, 'public')?.texts ?? {})).toEqual(['en']);
  });

  it('is shown to the makers, embargoed items too', () => {
    const item = personWith({}, { 'people/one/en.md': draft });
    expect(visibleItem(item, nine, 'everything')).toBe(item);
    const later = personWith({ embargoUntil: '2026-01-01T10:00:00Z' });
    expect(visibleItem(later, nine, 'everything')).toBe(later);
  });
});

describe('an item held since nine', () => {
  const held = (facts: object) => ({ ...personWith(facts), heldSince: nine });

  it('does not appear at ten', () => {
    expect(isPublic(held({ embargoUntil: '2026-01-01T10:00:00Z' }), eleven)).toBe(false);
    expect(nextChange(held({ embargoUntil: '2026-01-01T10:00:00Z' }), nine)).toBe(Infinity);
  });

  it('appeared at nine exactly', () => {
    expect(isPublic(held({ embargoUntil: '2026-01-01T09:00:00Z' }), nine)).toBe(true);
  });

  it('disappears at ten', () => {
    expect(isPublic(held({ withdrawAt: '2026-01-01T10:00:00Z' }), ten)).toBe(false);
    expect(nextChange(held({ withdrawAt: '2026-01-01T10:00:00Z' }), nine)).toBe(ten);
  });
});
