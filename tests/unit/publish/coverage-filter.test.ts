import { expect, it } from 'vitest';
import { coverageChoices, coverageQueries, declaredQuery, filterOf } from '@/lib/publish/coverage-filter';
import { originalFile } from '../../support/content-files';
import { editionOf } from '../../support/items';
import { secondFilmAt } from '../../support/second-film';

const entry = (language: string, kind: string, url: string, facts = {}) =>
  originalFile('coverage', { facts: { language, kind, url: `https://paper.example/${url}`, ...facts } });

const edition = editionOf({
  'coverage/a/en.md': entry('es', 'review', 'a'),
  'coverage/b/en.md': entry('es', 'news', 'b'),
  'coverage/c/en.md': entry('fr', 'news', 'c'),
  'coverage/d/en.md': entry('it', 'news', 'd', { publishAt: '2999-01-01T00:00:00Z' }),
});

it('there is a filter for every language, kind and pair of them that finds something public, and for nothing else', () => {
  expect(coverageQueries(edition)).toEqual([
    'kind=review',
    'kind=news',
    'language=es',
    'language=es&kind=review',
    'language=es&kind=news',
    'language=fr',
    'language=fr&kind=news',
  ]);
  expect(coverageQueries(secondFilmAt(Date.parse('2031-06-02T00:00:00Z')))).toEqual([
    'kind=review',
    'kind=news',
    'language=en',
    'language=en&kind=review',
    'language=en&kind=news',
    'language=es',
    'language=es&kind=review',
  ]);
});

it.each([
  ['language=es', 'language=es'],
  ['kind=news&utm_source=mail&language=fr', 'language=fr&kind=news'],
  ['language=fr&kind=review', ''],
  ['language=it', ''],
  ['language=ES', ''],
  ['language=', ''],
  ['kind=__proto__', ''],
  ['page=2', ''],
  ['%', ''],
])('of “%s” the address keeps “%s”', (query, kept) => {
  expect(declaredQuery(query, coverageQueries(edition))).toBe(kept);
});

it('from a list, the reader can go to every list that has something in it', () => {
  const { languages, kinds } = coverageChoices(edition.all('coverage'), filterOf({ language: 'es', kind: 'review' }));
  expect(languages.map(({ query, count, isHere }) => [query, count, isHere])).toEqual([
    ['kind=review', 1, false],
    ['language=es&kind=review', 1, true],
  ]);
  expect(kinds.map(({ query, count, isHere }) => [query, count, isHere])).toEqual([
    ['language=es', 2, false],
    ['language=es&kind=review', 1, true],
    ['language=es&kind=news', 1, false],
  ]);
});

it('a value that is written twice or unknown is none', () => {
  expect(filterOf({ language: ['es', 'fr'], kind: 'rumour' })).toEqual({ language: undefined, kind: undefined });
});
