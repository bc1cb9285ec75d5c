import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { kitEntries } from '@/lib/publish/archive/entries';
import { kitCsv } from '@/lib/publish/kit/csv';
import { secondFilmAt } from '../../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

const rowsOf = (part: Parameters<typeof kitCsv>[0]) =>
  parse(kitCsv(part, { edition, locale: 'es', siteUrl }), { bom: true, columns: true }) as Record<string, string>[];

it('dates, coverage and contacts are tables that a spreadsheet opens, a line for each; what is not known is empty', () => {
  const dates = rowsOf('dates').map(({ id, date, territory, status }) => [id, date, territory, status]);
  expect(dates).toHaveLength(edition.all('release-dates').length);
  expect(rowsOf('dates').find(({ id }) => id === 'release-dates/late-show')).toMatchObject({
    ...{ date: '2031-05-10', time: '20:30', time_zone: 'Atlantic/Reykjavik', state: 'confirmed' },
    ...{ city: 'Ciudad Ejemplo', tickets: 'https://tickets.example/late-show' },
  });
  const chosen = ['festival', 'first-cinemas', 'cinemas', 'streaming'].map((id) => `release-dates/${id}`);
  expect(dates.filter(([id]) => chosen.includes(id ?? ''))).toEqual([
    ['release-dates/festival', '2031-05-04', 'IS', 'stated-by-production'],
    ['release-dates/first-cinemas', '2031-06-20', 'IS', 'stated-by-production'],
    ['release-dates/cinemas', '2031-09', 'UY', 'reported-by-press'],
    ['release-dates/streaming', '', '', 'to-be-announced'],
  ]);
  expect(rowsOf('coverage').map(({ id }) => id)).toHaveLength(edition.all('coverage').length);
  // The apostrophe keeps a spreadsheet from taking the number for a sum.
  expect(rowsOf('contacts')).toMatchObject([
    { phone: "'+354 000 0000", email: 'press@pictures.example', answers_in: 'en es', territories: 'IS UY' },
    { phone: "'+598 000 0000", email: 'south@pictures.example', answers_in: 'ru', territories: 'UY' },
  ]);
});

it('they stand in the press kit with the data of the whole kit', () => {
  const names = kitEntries(edition, siteUrl, 'es').map(({ name }) => name);
  expect(names.filter((name) => /_(?:kit|dates|coverage|contacts)_es\.(?:json|csv)$/.test(name))).toHaveLength(4);
});
