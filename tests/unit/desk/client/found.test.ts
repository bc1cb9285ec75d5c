import { expect, test } from 'vitest';
import type { ItemRow } from '../../../../lib/desk/api';
import { itemsWith } from '../../../../lib/desk/client/items/found';
import { locales } from '../../../../lib/i18n/locales';

const item = (id: string, title: string): ItemRow => ({
  kind: 'press',
  id,
  title,
  state: 'public',
  texts: Object.fromEntries(locales.map((locale) => [locale, 'missing'])) as ItemRow['texts'],
  errors: 0,
});

const items = [item('opening', 'El café abre'), item('closing', 'The café closes')];
const found = (typed: string) => itemsWith(typed, items).map(({ id }) => id);

test('an item is found by parts of its title and address, whatever their accents and capitals', () => {
  expect(found('CAFE')).toEqual(['opening', 'closing']);
  expect(found('cafe abre')).toEqual(['opening']);
  expect(found('press/clo')).toEqual(['closing']);
  expect(found('')).toEqual(['opening', 'closing']);
  expect(found('nothing')).toEqual([]);
});
