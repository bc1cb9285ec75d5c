import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { search } from '../../../lib/search/search';
import { searchedFilm } from '../../support/searched-film';

const edition = searchedFilm();

/** The first hits of a search in every language of the page. */
const found = (typed: string, count: number) =>
  Promise.all(
    locales.map(async (locale: Locale) => {
      const { hits } = await search(edition, locale, typed);
      return hits.slice(0, count).map(({ kind, id }) => `${kind}/${id}`);
    }),
  );

test.each([
  '+7 702 815 46 29',
  '+77028154629',
  '87028154629',
  '8 (702) 815-46-29',
  '7028154629',
  '8154629',
  '815-46-29',
  '007 702 815 4629',
])('by the number %s whoever answers it is found, and nobody else', async (typed) => {
  for (const first of await found(typed, 2)) expect(first).toEqual(['contacts/desk']);
});

test.each(['8154630', '154629', '07028154629 and more', '38154629'])(
  '%s is the number of nobody: no contact is found by it',
  async (typed) => {
    for (const first of await found(typed, 20)) expect(first).not.toContain('contacts/desk');
  },
);

test.each([
  ['9 December', 'capital-premiere'],
  ['December 9', 'capital-premiere'],
  ['9th December 2031', 'capital-premiere'],
  ['9 декабря', 'capital-premiere'],
  ['9 декабря 2031', 'capital-premiere'],
  ['9 дек. 2031 г.', 'capital-premiere'],
  ['9 de diciembre', 'capital-premiere'],
  ['9 de diciembre de 2031', 'capital-premiere'],
  ['09.12.2031', 'capital-premiere'],
  ['9/12/31', 'capital-premiere'],
  ['09.12', 'capital-premiere'],
  ['30.11.2031', 'salto-premiere'],
  ['30/11/2031', 'salto-premiere'],
  ['24.09.2031', 'san-teodorin'],
  ['2031-09-24', 'san-teodorin'],
  ['24/09/2031', 'san-teodorin'],
  ['09/24/2031', 'san-teodorin'],
  ['24 Sept 2031', 'san-teodorin'],
  ['Sept 24', 'san-teodorin'],
  ['Sep 24', 'san-teodorin'],
  ['September 24, 2031', 'san-teodorin'],
  ['24 сентября', 'san-teodorin'],
  ['24 сент', 'san-teodorin'],
  ['what happened on 24 September?', 'san-teodorin'],
])('%s: %s comes first in every language', async (typed, id) => {
  for (const first of await found(typed, 1)) expect(first).toEqual([`release-dates/${id}`]);
});

test('all dates of a day come first, then the press releases of that day', async () => {
  const [dates] = await found('30.11.2031', 2);
  expect(dates).toEqual(['release-dates/salto-premiere', 'release-dates/uruguay-cinemas']);
  for (const typed of ['24.09.2031', 'Sept 24'])
    for (const first of await found(typed, 2))
      expect(first).toEqual(['release-dates/san-teodorin', 'press/festival-premiere']);
});

test.each([
  ['en', 'in cinemas on 30 November', 'uruguay-cinemas'],
  ['en', 'private premiere 30 November', 'salto-premiere'],
  ['ru', 'прокат 30.11.2031', 'uruguay-cinemas'],
  ['ru', '30 ноября, закрытая премьера', 'salto-premiere'],
  ['es', 'estreno comercial 30 de noviembre', 'uruguay-cinemas'],
  ['es', 'pase privado del 30/11', 'salto-premiere'],
] as const)(
  'in %s, “%s” leads to %s: of the dates of a day, to the one that the other words fit',
  async (...sought) => {
    const [locale, typed, id] = sought;
    expect((await search(edition, locale, typed)).hits[0]?.id).toBe(id);
  },
);

test('a day that is none is no date', async () => {
  for (const typed of ['2031-13-40', '31.02.2031', '2:39', '1.85'])
    for (const first of await found(typed, 1)) expect(first).not.toEqual(['release-dates/san-teodorin']);
});
