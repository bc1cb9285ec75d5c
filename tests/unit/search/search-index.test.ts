import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../../lib/content';
import { locales } from '../../../lib/i18n/locales';
import { documentsOf } from '../../../lib/search/documents';
import { makeLanguageIndex } from '../../../lib/search/language-index';
import { search } from '../../../lib/search/search';
import { makeSearcher, type Searcher } from '../../../lib/search/search-index';
import { copySecondFilm, secondFilmAt } from '../../support/second-film';

const embargo = Date.parse('2999-01-01T00:00:00Z');

/** What the copy of the second film says after each of these edits. */
function editedFilms(): Edition[] {
  const content = copySecondFilm();
  const at = (path: string) => join(content, path);
  const original = readFileSync(at('people/person-one/en.md'), 'utf8');
  const edits = [
    () => appendFileSync(at('people/person-one/en.md'), '\nPerson One has a Pelikanov and a windmill.\n'),
    () => writeFileSync(at('people/person-one/en.md'), original),
    () => rmSync(at('press/roof-report'), { recursive: true }),
    () => appendFileSync(at('press/opening-night/ru.md'), '\nНовый Журавлёв и старый змей.\n'),
    () => rmSync(at('press/opening-night/es.md')),
  ];
  const films = [secondFilmAt(embargo - 1, content), secondFilmAt(embargo, content)];
  for (const edit of edits) {
    edit();
    films.push(secondFilmAt(embargo - 1, content));
  }
  return films;
}

const films = editedFilms();

const typed = ['kite', 'pelikanov', 'Persn One', 'windmil', 'змей', 'журавлев', 'azotea', 'kanarski', '2031', 'who'];

const answersOf = (edition: Edition, searcher: Searcher) =>
  Promise.all(typed.flatMap((words) => locales.map((locale) => search(edition, locale, words, searcher))));

test('after any edits an index finds what one finds that is made anew, in the same order', async () => {
  const searcher = makeSearcher();
  const anew = new Map<string, unknown>();
  for (const film of [...films, ...films.slice(0, 1)]) {
    if (!anew.has(film.id)) anew.set(film.id, await answersOf(film, makeSearcher()));
    expect(await answersOf(film, searcher)).toEqual(anew.get(film.id));
  }
}, 20_000);

test('whoever searches two editions at once finds in each what is in it', async () => {
  const searcher = makeSearcher();
  const [before, after] = [secondFilmAt(embargo - 1), secondFilmAt(embargo)];
  const totals = await Promise.all(
    [before, after, before, after].map(async (edition) => (await search(edition, 'en', 'kanarski', searcher)).total),
  );
  expect(totals.map((total) => total > 0)).toEqual([false, true, false, true]);
});

test('a question that fails costs no other one', async () => {
  const searcher = makeSearcher();
  const film = secondFilmAt(embargo);
  const failing = searcher.ask(film, () => {
    throw new Error('asked in vain');
  });
  await expect(failing).rejects.toThrow('asked in vain');
  expect((await search(film, 'en', 'kite', searcher)).total).toBeGreaterThan(0);
});

test('only the documents that an edit has changed are indexed anew', async () => {
  const index = makeLanguageIndex('en', () => false);
  const [first, , edited, mended] = films.map((film) => documentsOf(film, 'en'));
  if (!first || !edited || !mended) throw new Error('The films are fewer than the edits.');
  expect(await index.update(first)).toBe(first.length);
  expect(await index.update(edited)).toBe(1);
  expect(index.find(['windmill'], 'exact')).toHaveLength(1);
  expect(await index.update(mended)).toBe(1);
  expect(index.find(['windmill'], 'exact')).toEqual([]);
  expect(await index.update(mended)).toBe(0);
});
