import { expect, it } from 'vitest';
import { itemOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { pressReleaseJsonLd } from '@/lib/publish/json-ld';
import { contentFile, editionOf } from '../../support/edition';
import {
  exampleContact,
  examplePerson,
  exampleRelease,
  exampleSource,
  translatedFilm,
} from '../../support/example-film';

const site = 'https://film.example';

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

const jsonLdOn = (locale: Locale) => {
  const release = itemOf(edition, 'press', 'one', locale);
  return release && pressReleaseJsonLd(edition, release, site);
};

it('a search engine reads headline, day, place and the words of the text without marks, markers and footnotes', () => {
  expect(jsonLdOn('en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A headline',
    description: 'A summary.',
    datePublished: '2031-05-04',
    dateline: 'Example City',
    inLanguage: 'en',
    url: `${site}/en/press/one`,
    image: `${site}/en/press/one/share.png`,
    about: { '@type': 'Movie', name: 'The Example', url: `${site}/en` },
    articleBody: 'Part Person One came. And left.',
  });
});

it('on a page that shows another language, the article is that of its own language', () => {
  expect(jsonLdOn('ru')).toEqual(jsonLdOn('en'));
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
  const release = itemOf(corrected, 'press', 'one', 'en');
  expect(release && pressReleaseJsonLd(corrected, release, site)).toMatchObject({
    datePublished: '2031-05-04',
    dateModified: at,
    correction: [
      { '@type': 'CorrectionComment', datePublished: at, inLanguage: 'en', text: 'Her name is One. It was misspelt.' },
    ],
  });
  expect(jsonLdOn('en')).not.toHaveProperty('dateModified');
});
