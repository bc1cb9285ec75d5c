import { describe, expect, it } from 'vitest';
import { pagesOf, pressPageCount, releasesPerPage } from '@/lib/publish/pages';
import { fixedPages } from '@/lib/routes/pages';
import { contentFile, editionOf } from '../../support/edition';
import {
  exampleContact,
  exampleFilm,
  examplePerson,
  exampleRelease,
  exampleSource,
  translatedFilm,
} from '../../support/example-film';

const words = { headline: 'Un titular', summary: 'Un resumen.', place: 'Ciudad Ejemplo', basis: 'Según un documento.' };

const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  'press/both/en.md': exampleRelease({}, {}),
  'press/both/es.md': contentFile(words, 'Un texto.'),
  'press/future/en.md': exampleRelease({ publishAt: '2999-01-01T00:00:00Z' }, {}),
  'people/person-one/ru.md': examplePerson({}, { name: 'Персона Один' }),
  'people/person-listed/en.md': examplePerson({}, { name: 'Person Listed' }),
  'people/person-two/en.md': examplePerson({}, { name: 'Person Two', draft: true }),
  'quotes/hope/en.md': contentFile(
    {
      facts: { speaker: 'person-one', date: '2031', originals: ['en'], sources: [exampleSource] },
      occasion: 'Meeting',
    },
    'There is hope.',
  ),
});
const languagesAt = (path: string) => pagesOf(edition).find((page) => page.path === path)?.languages;

it('every fixed page exists, in the languages of the film', () => {
  expect(fixedPages.map(languagesAt)).toEqual(fixedPages.map(() => ['en', 'ru', 'es']));
});

it('where the film is told in one language only, no fixed page is announced in another', () => {
  expect(pagesOf(editionOf(exampleFilm())).map(({ languages }) => languages)).toEqual(fixedPages.map(() => ['es']));
});

it('a release and a person have a page, announced in the languages they are written in', () => {
  expect(languagesAt('/press/both')).toEqual(['en', 'es']);
  expect(languagesAt('/people/person-one')).toEqual(['ru']);
});

it('what is not public yet, drafts and what has no page of its own are not there', () => {
  expect(languagesAt('/people/person-listed')).toBeUndefined();
  expect(pagesOf(edition)).toHaveLength(fixedPages.length + 2);
});

it('no page stands twice', () => {
  const paths = pagesOf(edition).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

describe('the list of press releases', () => {
  const withReleases = (count: number) =>
    editionOf({
      ...exampleFilm(),
      ...exampleContact,
      ...Object.fromEntries([...Array(count)].map((_, index) => [`press/r${index}/en.md`, exampleRelease({}, {})])),
    });

  it.each([
    [0, 1],
    [1, 1],
    [releasesPerPage, 1],
    [releasesPerPage + 1, 2],
  ])('of %i takes %i page(s)', (count, pages) => {
    expect(pressPageCount(withReleases(count))).toBe(pages);
  });
});
