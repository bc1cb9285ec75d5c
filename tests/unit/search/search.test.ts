import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { documentsOf } from '../../../lib/search/documents';
import type { MarkedText } from '../../../lib/search/marks';
import { search } from '../../../lib/search/search';
import { documentKinds } from '../../../lib/search/search-document';
import { contentFile, editionOf } from '../../support/edition';
import { exampleSource, translatedFilm } from '../../support/example-film';
import { canary, secondFilmAt } from '../../support/second-film';

const embargo = Date.parse('2999-01-01T00:00:00Z');
const [before, after] = [secondFilmAt(embargo - 1), secondFilmAt(embargo)];

test('something of every kind can be found', () => {
  const kinds = new Set(locales.flatMap((locale) => documentsOf(before, locale).map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([...documentKinds].sort());
});

test('each document is named once in a language', () => {
  for (const locale of locales) {
    const names = documentsOf(before, locale).map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(names).size).toBe(names.length);
  }
});

/** Everything that is told to whoever searches for it or for something like it. */
const told = async (edition: typeof before, typed: string) =>
  JSON.stringify(await Promise.all(locales.map((locale) => search(edition, locale, typed))));

test('what is not public is neither found nor suggested before its moment, and is found after it', async () => {
  const almost = [canary, `${canary}i`, canary.slice(0, 4), 'second helping', `${canary} Two`, 'канарски'];
  for (const typed of almost)
    expect(await told(before, typed), typed).not.toMatch(/kanarski|second-helping|person-two/i);
  const { hits } = await search(after, 'en', canary);
  expect(hits.map(({ kind, id }) => `${kind}/${id}`)).toContain('press/second-helping');
  expect(hits.map(({ kind, id }) => `${kind}/${id}`)).toContain('quotes/one-on-secrets');
});

test('a draft is never found', async () => {
  expect(await told(after, `${canary} Two`)).not.toContain('person-two');
});

test('an item that is written in the reader’s language is told in it, once', async () => {
  const { hits } = await search(before, 'en', 'opening');
  const found = hits.filter(({ id }) => id === 'opening-night');
  expect(found.map(({ lang }) => lang)).toEqual(['en']);
});

test.each(locales)('what holds the word in several languages is told once to a reader of %s', async (locale) => {
  const { hits } = await search(before, locale, '2031');
  const names = hits.map(({ kind, id }) => `${kind}/${id}`);
  expect(names).toEqual(expect.arrayContaining(['press/opening-night', 'quotes/three-on-tea']));
  expect(new Set(names).size).toBe(names.length);
  expect(hits.find(({ id }) => id === 'opening-night')?.lang).toBe(locale);
});

test('one that is written in another language alone is told in that', async () => {
  const { hits } = await search(before, 'en', 'azotea');
  expect(hits.find(({ id }) => id === 'roof-report')?.lang).toBe('es');
});

/** A text with its marked words in brackets. */
const marked = (text: MarkedText) => text.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');

test('a hit shows the text that holds what was sought, with the words marked in it and in its title', async () => {
  const releaseFor = async (typed: string) =>
    (await search(before, 'en', typed)).hits.find(({ id }) => id === 'opening-night');
  const kites = await releaseFor('kites');
  expect(marked(kites?.title ?? [])).toBe('“The [Kite] Café” opens in Example City');
  expect(marked(kites?.excerpt ?? [])).toMatch(/^The comedy about a roof .*; forty\s\[kites\] were there\.$/);
  expect(marked((await releaseFor('misheard'))?.excerpt ?? [])).toBe('The number was [misheard].');
});

test('a hit knows the language of its text and that of its title', async () => {
  const [hit] = (await search(before, 'es', 'invitada')).hits;
  expect([hit?.lang, hit?.titleLang]).toEqual(['es', 'ru']);
});

test('the same edition gives the same answer, whenever its index was made', async () => {
  for (const typed of ['kite', 'one two', 'Persn One', 'змей']) {
    expect(await told(secondFilmAt(embargo - 1), typed)).toBe(await told(before, typed));
  }
});

test.each([
  ['nothing', ''],
  ['signs', '"><&\'%$#@!()[]{}|\\^~`'],
  ['an emoji', '🎬'],
  ['a word of ten thousand letters', 'x'.repeat(10_000)],
  ['two thousand words', 'kite '.repeat(2000)],
  ['names of JavaScript', '__proto__ constructor toString hasOwnProperty'],
  ['a pattern', '(a+)+$ .*'],
])('%s: an answer comes within a second of the processor', async (_, typed) => {
  const used = process.cpuUsage();
  await search(before, 'en', typed);
  const { user, system } = process.cpuUsage(used);
  expect((user + system) / 1e6).toBeLessThan(1);
});

test('where nothing is found, names that are nearly so are suggested', async () => {
  const { hits, suggestions } = await search(before, 'en', 'Persongov');
  expect(hits).toEqual([]);
  expect(suggestions.map(({ path }) => path)).toContain('/people/person-one');
  expect(suggestions.map(({ path }) => path).filter((path) => /quotes|stills|facts/.test(path))).toEqual([]);
  expect(suggestions.length).toBeLessThanOrEqual(5);
});

test('a headline of the press is found by its own words, and never leads away from a heading of ours', async () => {
  const facts = { outlet: 'Gaceta', title: 'La película de la azotea', language: 'es', kind: 'news' };
  const edition = editionOf({
    ...translatedFilm(),
    'coverage/report/es.md': contentFile({ facts: { ...facts, url: 'https://gaceta.example/1' }, gist: 'Resumen' }),
    'coverage/report/en.md': contentFile({ gist: 'Gist' }),
    'story/roof/es.md': contentFile(
      {
        facts: { order: 1, sources: [exampleSource] },
        title: 'La azotea',
        summary: 'S',
      },
      'Texto.',
    ),
    'story/roof/en.md': contentFile({ title: 'The roof', summary: 'S' }, 'Text.'),
  });
  const found = async (locale: Locale) =>
    (await search(edition, locale, 'azotea')).hits.map(({ id, lang }) => [id, lang]);
  expect(await found('es')).toEqual([
    ['roof', 'es'],
    ['report', 'es'],
  ]);
  expect(await found('en')).toEqual([
    ['roof', 'en'],
    ['report', 'en'],
  ]);
});

test('an outlet and an author are found by the reader’s spelling and by their own', async () => {
  const facts = { outlet: 'Gazeta', author: 'Avtorov', language: 'ru', kind: 'news', url: 'https://gazeta.example/1' };
  const edition = editionOf({
    ...translatedFilm(),
    'coverage/report/en.md': contentFile({ facts, gist: 'Gist' }),
    'coverage/report/ru.md': contentFile({ outlet: 'Газета', author: 'Авторов', gist: 'Суть' }),
  });
  for (const typed of ['газета', 'авторов', 'gazeta', 'avtorov']) {
    const { hits } = await search(edition, 'ru', typed);
    expect(
      hits.map(({ id, title, lang }) => [id, title.map(({ text }) => text).join(''), lang]),
      typed,
    ).toContainEqual(['report', 'Газета', 'ru']);
  }
});
