import { expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { contentFile, editionOf } from '../../../support/edition';
import {
  exampleContact,
  examplePerson,
  exampleRelease,
  exampleSource,
  translatedFilm,
} from '../../../support/example-film';
import { nodesOn, site } from '../../../support/page-nodes';

const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  'people/person-one/en.md': examplePerson({}, { name: 'Person One' }),
  'quotes/hope/en.md': contentFile(
    {
      facts: { speaker: 'person-one', date: '2031', originals: ['en'], sources: [exampleSource] },
      occasion: 'Meeting',
    },
    'There is hope.',
  ),
  'press/one/en.md': exampleRelease(
    {},
    {},
    '## Part\n\n[Person One](/people/person-one) *came*.[^a]\n\n  [[quote: hope ]] \n\nAnd left.\n\n[^a]: Twice.',
  ),
});

const articleOn = (locale: Locale) => nodesOn(edition, locale, '/press/one', 'NewsArticle')[0];

it('a search engine reads headline, day, place, people and the words of the text without marks, markers and footnotes', () => {
  expect(articleOn('en')).toEqual({
    '@type': 'NewsArticle',
    '@id': `${site}/en/press/one#article`,
    headline: 'A headline',
    description: 'A summary.',
    datePublished: '2031-05-04',
    dateline: 'Example City',
    inLanguage: 'en',
    url: `${site}/en/press/one`,
    image: expect.stringContaining(`${site}/en/press/one/share.png`),
    about: { '@id': `${site}/#film` },
    mentions: [{ '@id': `${site}/people#person-one` }],
    articleBody: 'Part Person One came. And left.',
  });
});

it('on a page that shows another language, the article is that of its own language', () => {
  expect(articleOn('ru')).toEqual(articleOn('en'));
  expect(nodesOn(edition, 'ru', '/press/one', 'WebPage')).toMatchObject([
    { url: `${site}/ru/press/one`, mainEntity: { '@id': `${site}/en/press/one#article` } },
  ]);
});

it('a corrected article says what was corrected, when, and when that last happened', () => {
  const at = '2031-05-05T10:00:00+02:00';
  const corrected = editionOf({
    ...translatedFilm(),
    ...exampleContact,
    'press/one/en.md': exampleRelease(
      { corrections: [{ id: 'name', at }] },
      { corrections: { name: { what: 'Her name is One.', why: 'It was misspelt.' } } },
    ),
  });
  expect(nodesOn(corrected, 'en', '/press/one', 'NewsArticle')).toMatchObject([
    {
      datePublished: '2031-05-04',
      dateModified: at,
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: at,
          inLanguage: 'en',
          text: 'Her name is One. It was misspelt.',
        },
      ],
    },
  ]);
  expect(articleOn('en')).not.toHaveProperty('dateModified');
});
