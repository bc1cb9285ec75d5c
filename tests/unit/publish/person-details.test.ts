import { expect, it } from 'vitest';
import { itemOf, neighboursOf } from '@/lib/content/queries';
import { filmography, personDetails, statementBlocks, statementTitle } from '@/lib/document/compose/person-details';
import { composePressBook } from '@/lib/document/compose/press-book';
import { toPlainTextFile } from '@/lib/document/write/text';
import type { Locale } from '@/lib/i18n/locales';
import { locales } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { pageGraph } from '@/lib/publish/json-ld';
import { kitJson } from '@/lib/publish/kit';
import type { Kit } from '@/lib/publish/kit/schema';
import { originalFile } from '../../support/content-files';
import { editionOf } from '../../support/items';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';
const contextIn = (locale: Locale) => ({ edition, locale, siteUrl });

function personIn(locale: Locale, id = 'person-one') {
  const person = itemOf(edition, 'people', id, locale);
  if (!person) throw new Error(`no ${id}`);
  return person;
}

it.each([
  ['en', 'Say it', 'PER-son wun', 'Credit as', 'P. One'],
  ['ru', 'Как произносить', 'перСОна ПЕРвая', 'В титрах и подписях', 'Персона Первая'],
  ['es', 'Pronunciación', 'perSOna Uno', 'En los créditos', 'P. Uno'],
] as const)(
  'a page says in %s how a name is said and credited, and what data bases call the person',
  (locale, ...told) => {
    const details = personDetails(personIn(locale), contextIn(locale));
    const [say, said, credit, credited] = told;
    expect(details.map(({ label, runs }) => [label, runs[0]?.text, runs[0]?.href])).toEqual([
      [say, said, undefined],
      [credit, credited, undefined],
      ['IMDb', 'nm0000000', 'https://www.imdb.com/name/nm0000000/'],
      ['Wikidata', 'Q1', 'https://www.wikidata.org/wiki/Q1'],
      ['ISNI', '0000000000000000', 'https://isni.org/isni/0000000000000000'],
    ]);
  },
);

it('other films stand with their year and where that is known from', () => {
  const events = filmography(personIn('es'), contextIn('es'))?.events ?? [];
  expect(events.map(({ day, words, sources }) => [day.text, words.text, sources.length > 0])).toEqual([
    ['2028', 'Pan en un hilo, dirección', true],
    ['2025', 'Migas, interpretación', true],
  ]);
});

it('a statement has its paragraphs, the language it was published in, and its source', () => {
  const blocks = statementBlocks(personIn('ru'), contextIn('ru'));
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''));
  expect(texts.slice(0, 2)).toEqual([
    'Мне хотелось снять, как звучит крыша без ветра.',
    'А\u00a0потом ветер вернулся.',
  ]);
  expect(texts[2]).toMatch(/^Перевод\.\sОригинал\s—\sна\s.*:\s/);
  expect(statementTitle(personIn('ru'), contextIn('ru'))).toBe('Слово режиссёра');
});

it('who has none of this claims none of it', () => {
  const person = personIn('en', 'person-five');
  const context = contextIn('en');
  expect(personDetails(person, context)).toEqual([]);
  expect(filmography(person, context)).toBeUndefined();
  expect(statementBlocks(person, context)).toEqual([]);
});

it('the film and a person are the same thing for data bases', () => {
  const films = factSheet(edition, 'en').filter(({ id }) => id.startsWith('identifier-'));
  expect(films.map(({ id }) => id)).toEqual(
    ['imdb', 'wikidata', 'eidr', 'isan'].map((scheme) => `identifier-${scheme}`),
  );
  expect(JSON.stringify(pageGraph('/press/facts', contextIn('en')))).toContain(
    '"sameAs":["https://www.imdb.com/title/tt0000000/","https://www.wikidata.org/wiki/Q2","https://doi.org/10.5240/0000-0000-0000-0000-0000-0"]',
  );
  expect(JSON.stringify(pageGraph('/people/person-one', contextIn('en')))).toContain(
    '"https://www.imdb.com/name/nm0000000/"',
  );
});

it.each(locales)('data and press book tell all of it in %s', (locale) => {
  const kit = JSON.parse(kitJson(contextIn(locale))) as Kit;
  const person = kit.people.find(({ id }) => id === 'people/person-one');
  const { words } = personIn(locale);
  expect(person).toMatchObject({
    pronunciation: words.pronunciation,
    credit_as: words.creditAs,
    identifiers: { imdb: 'nm0000000', wikidata: 'Q1', isni: '0000000000000000' },
    statement: { text: words.statement, is_translation: locale !== 'en' },
  });
  expect(person?.filmography.map(({ text }) => text)).toEqual(Object.values(words.filmography));
  const book = toPlainTextFile(composePressBook(contextIn(locale)), []);
  expect(book).toContain(words.pronunciation);
  expect(book).toContain('imdb.com/name/nm0000000');
});

it('from a page one comes to the person before and the one after, of those who have a page', () => {
  const person = (order: number, body = 'A life.') => originalFile('people', { facts: { order }, body });
  const people = editionOf({
    'people/one/en.md': person(1),
    'people/without-page/en.md': person(2, ''),
    'people/two/en.md': person(3),
  });
  expect(neighboursOf(people, 'one', 'en')).toMatchObject({ before: undefined, after: { path: '/people/two' } });
  expect(neighboursOf(people, 'two', 'en')).toMatchObject({ before: { path: '/people/one' }, after: undefined });
});
