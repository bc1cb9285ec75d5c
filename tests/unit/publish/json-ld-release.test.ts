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
    '## Part\n\n[Person One](/people/person-one) *came*.[^a]\n\n[[quote:hope]]\n\nAnd left.\n\n[^a]: Twice.',
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
