import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { search } from '../../../lib/search/search';
import { firstFilm } from '../../support/real-content';

const edition = firstFilm();

/** The first hits of a search in every language of the page. */
const found = (typed: string, count: number) =>
  Promise.all(
    locales.map(async (locale: Locale) => {
      const { hits } = await search(edition, locale, typed);
      return hits.slice(0, count).map(({ kind, id }) => `${kind}/${id}`);
    }),
  );

test.each([
  '+7 701 760 34 74',
  '+77017603474',
  '87017603474',
  '8 (701) 760-34-74',
  '7017603474',
  '7603474',
  '760-34-74',
  '007 701 760 3474',
])('by the number %s whoever answers it is found, and nobody else', async (typed) => {
  for (const first of await found(typed, 2)) expect(first).toEqual(['contacts/aliya-dalabayeva']);
});

test.each(['7603475', '603474', '07017603474 and more', '27603474'])(
  '%s is the number of nobody: no contact is found by it',
  async (typed) => {
    for (const first of await found(typed, 20)) expect(first).not.toContain('contacts/aliya-dalabayeva');
  },
);

test.each([
  ['7 October', 'madrid-premiere'],
  ['October 7', 'madrid-premiere'],
  ['7th October 2025', 'madrid-premiere'],
  ['7 октября', 'madrid-premiere'],
  ['7 октября 2025', 'madrid-premiere'],
  ['7 окт. 2025 г.', 'madrid-premiere'],
  ['7 de octubre', 'madrid-premiere'],
  ['7 de octubre de 2025', 'madrid-premiere'],
  ['07.10.2025', 'madrid-premiere'],
  ['7/10/25', 'madrid-premiere'],
  ['07.10', 'madrid-premiere'],
  ['30.10.2025', 'almaty-premiere'],
  ['30/10/2025', 'almaty-premiere'],
  ['26.09.2025', 'san-sebastian'],
  ['2025-09-26', 'san-sebastian'],
  ['26/09/2025', 'san-sebastian'],
  ['09/26/2025', 'san-sebastian'],
  ['26 Sept 2025', 'san-sebastian'],
  ['Sept 26', 'san-sebastian'],
  ['Sep 26', 'san-sebastian'],
  ['September 26, 2025', 'san-sebastian'],
  ['26 сентября', 'san-sebastian'],
  ['26 сент', 'san-sebastian'],
  ['what happened on 26 September?', 'san-sebastian'],
])('%s: %s comes first in every language', async (typed, id) => {
  for (const first of await found(typed, 1)) expect(first).toEqual([`release-dates/${id}`]);
});

test('all dates of a day come first, then the press releases of that day', async () => {
  const [dates] = await found('30.10.2025', 2);
  expect(dates).toEqual(['release-dates/almaty-premiere', 'release-dates/kazakhstan-cinemas']);
  for (const typed of ['26.09.2025', 'Sept 26'])
    for (const first of await found(typed, 2))
      expect(first).toEqual(['release-dates/san-sebastian', 'press/san-sebastian-premiere']);
});

test.each([
  ['en', 'in cinemas on 30 October', 'kazakhstan-cinemas'],
  ['en', 'private premiere 30 October', 'almaty-premiere'],
  ['ru', 'прокат 30.10.2025', 'kazakhstan-cinemas'],
  ['ru', '30 октября, закрытая премьера', 'almaty-premiere'],
  ['es', 'estreno comercial 30 de octubre', 'kazakhstan-cinemas'],
  ['es', 'pase privado del 30/10', 'almaty-premiere'],
] as const)(
  'in %s, “%s” leads to %s: of the dates of a day, to the one that the other words fit',
  async (...sought) => {
    const [locale, typed, id] = sought;
    expect((await search(edition, locale, typed)).hits[0]?.id).toBe(id);
  },
);

test('a day that is none is no date', async () => {
  for (const typed of ['2025-13-40', '31.02.2025', '2:39', '1.85'])
    for (const first of await found(typed, 1)) expect(first).not.toEqual(['release-dates/san-sebastian']);
});
