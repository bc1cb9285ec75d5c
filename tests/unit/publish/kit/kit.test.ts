import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { kindNames } from '@/lib/content/kinds';
import { type Locale, locales } from '@/lib/i18n/locales';
import { factsJson } from '@/lib/publish/fact-sheet/json';
import { kitJson } from '@/lib/publish/kit';
import { type Kit, kitSchemaJson } from '@/lib/publish/kit/schema';
import { contentFile, editionOf } from '../../../support/edition';
import { exampleFilm, examplePerson, exampleSource, translatedFilm } from '../../../support/example-film';
import { searchedFilm } from '../../../support/searched-film';
import { canary, secondFilmAt } from '../../../support/second-film';

const siteUrl = 'https://film.example';
const schema = JSON.parse(kitSchemaJson(siteUrl));
const isKit = addFormats(new Ajv({ allErrors: true, strict: true })).compile(schema);

const second = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const kitOf = (edition: Edition, locale: Locale): Kit => JSON.parse(kitJson({ edition, locale, siteUrl }));

/** Everything in it that has an id. */
function itemsIn(value: unknown): { id: string; url?: string }[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(itemsIn);
  return 'id' in value ? [value as { id: string }, ...inner] : inner;
}

const idsIn = (kit: Kit) => itemsIn(kit).map(({ id }) => id);

describe.each([
  ['searched', searchedFilm()],
  ['second', second],
  ['emptiest', editionOf(exampleFilm())],
] as const)('the kit of the %s film', (_name, edition) => {
  it.each(locales)('is what the published schema says, in %s, and every id stands once', (locale) => {
    const kit = kitOf(edition, locale);
    expect([isKit(kit), isKit.errors]).toEqual([true, null]);
    const ids = idsIn(kit);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, url = `${siteUrl}/` } of itemsIn(kit)) expect(url, id).toMatch(/^https:\/\/film\.example\//);
  });

  it('has the same ids in every language, and each id that it names', () => {
    const [first = [], ...others] = locales.map((locale) => idsIn(kitOf(edition, locale)).sort());
    for (const ids of others) expect(ids).toEqual(first);
    const named = JSON.stringify(kitOf(edition, 'en')).match(/"(?:people|contacts|press|stills)\/[a-z0-9-]+"/g) ?? [];
    expect(named.filter((name) => !first.includes(JSON.parse(name)))).toEqual([]);
  });
});

it('holds every public item of every kind', () => {
  const ids = idsIn(kitOf(second, 'ru'));
  const items = kindNames.flatMap((kind) => second.all(kind).map(({ id }) => `${kind}/${id}`));
  expect(items.filter((id) => !ids.includes(id))).toEqual([]);
});

it('agrees with the page, the feeds and the fact sheet on what was corrected, said and known', () => {
  const kit = kitOf(second, 'es');
  const [release] = kit.releases;
  expect(release).toMatchObject({ id: 'press/opening-night', modified: '2031-05-07T18:00:00-03:00', language: 'es' });
  expect(kit.corrections.map(({ id }) => id)).toEqual([
    'press/opening-night/corrections/baker',
    'press/opening-night/corrections/kites',
  ]);
  expect(kit.facts).toEqual(JSON.parse(factsJson({ edition: second, locale: 'es', siteUrl })).facts);
  const tea = kit.quotes.find(({ id }) => id === 'quotes/three-on-tea');
  expect(tea).toMatchObject({ language: 'ru', is_translation: false, originals: ['ru'], languages: ['en', 'ru'] });
  expect(kitOf(second, 'en').quotes.find(({ id }) => id === tea?.id)?.is_translation).toBe(true);
});

it('a credit that the press alone reports is told from those of the production', () => {
  const byPress = { saidBy: 'press', sources: [exampleSource] };
  const edition = editionOf({
    ...exampleFilm(),
    'people/one/en.md': examplePerson(
      { credits: ['producer', 'executive-producer'], creditEvidence: { 'executive-producer': byPress } },
      { name: 'Person One' },
    ),
  });
  const [person] = kitOf(edition, 'en').people;
  expect(person).toMatchObject({
    credits: ['producer', 'executive-producer'],
    status: 'stated-by-production',
    credit_evidence: [{ credit: 'executive-producer', status: 'reported-by-press' }],
  });
});

it('a character and a figure that the press alone reports are told from what the production states', () => {
  const byPress = { saidBy: 'press', sources: [exampleSource] };
  const edition = editionOf({
    ...exampleFilm({ runningTime: 95, evidence: { runningTime: byPress } }),
    'people/one/en.md': examplePerson({ characterEvidence: byPress }, { name: 'Person One', character: 'The Baker' }),
  });
  const { film, people } = kitOf(edition, 'en');
  const source = { title: exampleSource.publisher, url: exampleSource.url };
  expect(people[0]).toMatchObject({
    status: 'stated-by-production',
    character_evidence: { status: 'reported-by-press', sources: [source] },
  });
  expect(film.evidence).toEqual([{ field: 'running_time_minutes', status: 'reported-by-press', sources: [source] }]);
});

it('tells of coverage the names in its language, since when an undated page was seen, and a rating with its scale', () => {
  const facts = { outlet: 'Gazeta', language: 'ru', kind: 'review', url: 'https://gazeta.example/1' };
  const rating = { value: 2, unit: 'stars' };
  const edition = editionOf({
    ...translatedFilm(),
    'coverage/undated/en.md': contentFile({
      facts: { ...facts, author: 'Avtor', seen: '2031-05-04', rating },
      gist: 'G',
    }),
    'coverage/undated/ru.md': contentFile({ outlet: 'Газета', author: 'Автор', gist: 'Г' }),
  });
  const [coverage] = kitOf(edition, 'ru').coverage;
  expect(coverage).toMatchObject({ outlet: 'Газета', author: 'Автор', seen: '2031-05-04', rating });
  expect(kitOf(edition, 'en').coverage[0]).toMatchObject({ outlet: 'Gazeta', author: 'Avtor' });
  expect([isKit(kitOf(edition, 'ru')), isKit.errors]).toEqual([true, null]);
});

it('refuses what is not of the kit', () => {
  const kit = kitOf(second, 'en');
  for (const broken of [
    { ...kit, extra: 1 },
    { ...kit, language: 'fr' },
    { ...kit, film: {} },
  ])
    expect(isKit(broken)).toBe(false);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${siteUrl}/kit.schema.json`,
  });
});

it('nothing that is not public stands in it', () => {
  for (const locale of locales) {
    const text = kitJson({ edition: second, locale, siteUrl });
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/second-helping|person-two|one-on-secrets/);
  }
});
