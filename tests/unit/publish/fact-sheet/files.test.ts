import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listOf } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { factsCsv } from '@/lib/publish/fact-sheet/csv';
import { factsJson } from '@/lib/publish/fact-sheet/json';
import { factRecords } from '@/lib/publish/fact-sheet/table';
import { contentFile, editionOf } from '../../../support/edition';
import { exampleFilm, exampleSource } from '../../../support/example-film';
import { searchedFilm } from '../../../support/searched-film';
import { canary, secondFilmAt } from '../../../support/second-film';

const siteUrl = 'https://film.example';
const second = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const rowsOf = (csv: string) => parse(csv, { bom: true }) as string[][];

const hostile = editionOf(
  exampleFilm(
    {
      factSheet: [
        {
          id: 'sum',
          saidBy: 'press',
          sources: [{ ...exampleSource, title: 'A "title"; with, signs', date: '2031-05' }],
        },
        { id: 'sales', saidBy: 'nobody' },
        { id: 'budget', saidBy: 'nobody-yet' },
      ],
    },
    {
      factSheet: {
        sum: { label: '+1', text: '=HYPERLINK("https://elsewhere.example")' },
        sales: { label: '@Ventas' },
        budget: { label: 'Presupuesto' },
      },
    },
  ),
);

describe.each([
  ['searched', searchedFilm()],
  ['second', second],
] as const)('the sheet of the %s film', (_name, edition) => {
  it.each(locales)('says the same in %s as table and as data', (locale) => {
    const context = { edition, locale, siteUrl };
    const records = factRecords(context);
    const { facts } = JSON.parse(factsJson(context));
    const [head, ...rows] = rowsOf(factsCsv(context));
    expect(head).toEqual(['id', 'fact', 'value', 'status', 'sources', 'source_dates', 'source_urls', 'as_of']);
    expect(rows.map(([id, fact, value]) => [id, fact, value])).toEqual(
      records.map(({ id, fact, value }) => [id, fact, value]),
    );
    const isUnset = (status?: string) => status === 'not-supplied' || status === 'to-be-announced';
    expect(facts.map(({ id, fact, value }: Record<string, string>) => [id, fact, value])).toEqual(
      records.map(({ id, fact, value, status }) => [`facts/${id}`, fact, isUnset(status) ? null : value]),
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { value, fact } of records) expect(value && fact).not.toMatch(/\u00a0|^$/);
  });
});

it('a fact has sources where somebody vouches for it, and says from when they are where they have a date', () => {
  const records = factRecords({ edition: second, locale: 'en', siteUrl });
  for (const { id, status, sources } of records) {
    const isVouchedFor = status === 'stated-by-production' || status === 'reported-by-press';
    expect(sources.length > 0, id).toBe(isVouchedFor);
  }
  expect(records.flatMap(({ sources }) => sources).filter(({ date }) => date).length).toBeGreaterThan(1);
});

it('a table of Excel opens it: UTF-8 with its mark, lines of CR LF, signs in their cells', () => {
  const csv = factsCsv({ edition: hostile, locale: 'ru', siteUrl });
  expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const row = rowsOf(csv).find(([id]) => id === 'sum');
  expect(row?.slice(4)).toEqual(['Example Daily: A "title"; with, signs', '2031-05', exampleSource.url, '']);
});

it.each([
  ['en', 'undated, seen on 4 May 2031'],
  ['ru', 'без даты, страница просмотрена 4 мая 2031 г.'],
  ['es', 'sin fecha, consultada el 4 de mayo de 2031'],
] as const)('in %s the source without a date says when it was last seen', (locale, told) => {
  const report = { outlet: 'Example Daily', language: 'es', kind: 'news', url: exampleSource.url, seen: '2031-05-04' };
  const edition = editionOf({
    ...exampleFilm({ evidence: { year: { saidBy: 'press', sources: ['coverage/report'] } } }),
    'coverage/report/es.md': contentFile({ facts: report, gist: 'Resumen' }),
  });
  const context = { edition, locale, siteUrl };
  const row = rowsOf(factsCsv(context)).find(([id]) => id === 'year');
  expect(row?.slice(4)).toEqual(['Example Daily', told, exampleSource.url, '']);
  const record = factRecords(context).find(({ id }) => id === 'year');
  expect(record?.sources).toEqual([{ title: 'Example Daily', seen: '2031-05-04', url: exampleSource.url }]);
});

it('no cell is taken for a formula', () => {
  const rows = rowsOf(factsCsv({ edition: hostile, locale: 'en', siteUrl }));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows.find(([id]) => id === 'sum')?.slice(1, 3)).toEqual(["'+1", `'=HYPERLINK("https://elsewhere.example")`]);
});

it('what has no value says why, and what nobody vouches for has no status', () => {
  const { facts } = JSON.parse(factsJson({ edition: hostile, locale: 'es', siteUrl }));
  const statusOf = (id: string) => facts.find((fact: { id: string }) => fact.id === `facts/${id}`)?.status;
  expect(['sum', 'sales', 'budget', 'year'].map(statusOf)).toEqual([
    'reported-by-press',
    'not-supplied',
    'to-be-announced',
    undefined,
  ]);
});

it('nothing that is not public stands in the files', () => {
  for (const locale of locales)
    for (const file of [factsCsv, factsJson]) expect(file({ edition: second, locale, siteUrl })).not.toMatch(canary);
});

it.each(locales)('in %s a desk finds in the table when the film opens, and who says so', (locale) => {
  const edition = searchedFilm();
  const records = factRecords({ edition, locale, siteUrl });
  for (const { id, facts, words } of listOf(edition, 'release-dates', locale)) {
    const record = records.find((each) => each.id === `date-${id}`);
    const day =
      facts.date === 'tba'
        ? messages[locale].facts.toBeAnnounced
        : formatDate(locale, facts.date).replaceAll('\u00a0', ' ');
    expect(record).toMatchObject({ fact: words.title, value: expect.stringContaining(day) });
    expect(record?.sources.length).toBe(facts.date === 'tba' ? 0 : facts.evidence?.sources.length);
  }
  expect(records.filter(({ id }) => id.startsWith('date-')).length).toBeGreaterThan(5);
});
