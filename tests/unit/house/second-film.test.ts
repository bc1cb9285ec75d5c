import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../../../lib/content/assemble';
import { kindNames } from '../../../lib/content/kinds';
import { readAllFolders } from '../../../lib/content/read-folders';
import { staleLanguages } from '../../../lib/content/translations';
import { locales } from '../../../lib/i18n/locales';
import { secondFilm, secondFilmAt } from '../../support/second-film';

const read = readAllFolders({ content: secondFilm, kept: join(tmpdir(), 'second-film-pictures') });
const { items, problems } = assemble(read.folders, new Map(), Date.now());

test('the second film of the tests fits the schemas of today', () => {
  expect([...read.problems, ...problems]).toEqual([]);
});

test('it has something of every kind, and at some moment something is hidden', () => {
  const kindsOf = (list: Iterable<{ kind: string }>) => new Set([...list].map(({ kind }) => kind));
  expect(kindsOf(items.values())).toEqual(new Set(kindNames));
  expect(secondFilmAt(Date.parse('2031-06-02T00:00:00Z')).size).toBe(items.size - 4);
});

test('one of its translations is stale', () => {
  expect([...items.values()].flatMap((item) => staleLanguages(item))).toHaveLength(1);
});

test('every language is the original of something', () => {
  expect(new Set([...items.values()].map(({ original }) => original))).toEqual(new Set(locales));
});
