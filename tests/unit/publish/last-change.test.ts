import { expect, it } from 'vitest';
import { lastChangeOf } from '@/lib/publish/last-change';
import { pagesOf } from '@/lib/publish/pages';
import { sitemapXml } from '@/lib/publish/sitemap';
import { editionOf } from '../../support/edition';
import { exampleContact, exampleRelease, translatedFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';

const siteUrl = 'https://film.example';
const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const context = { edition, locale: 'en' as const, siteUrl };

it('a release changed when it was last corrected', () => {
  expect(lastChangeOf('/press/opening-night', context)).toBe('2031-05-07T18:00:00-03:00');
});

it('a list changed when the newest of its entries did, or when all of it was checked', () => {
  expect(lastChangeOf('/press/corrections', context)).toBe('2031-06-01');
});

it('a page of which the content tells no day has none', () => {
  const undated = { ...context, edition: editionOf({ ...translatedFilm(), ...exampleContact }) };
  expect(lastChangeOf('/story', undated)).toBeUndefined();
  expect(sitemapXml(undated.edition, siteUrl)).not.toContain('<lastmod>');
});

it('an embargo that has ended is a change, and the day of a showing is none', () => {
  const told = {
    ...context,
    edition: editionOf({
      ...translatedFilm(),
      ...exampleContact,
      'press/one/en.md': exampleRelease({ embargoUntil: '2020-01-01T10:00Z', date: '2019-12-31' }, {}),
    }),
  };
  expect(lastChangeOf('/press', told)).toBe('2020-01-01T10:00Z');
  expect(sitemapXml(told.edition, siteUrl)).toContain('<lastmod>2020-01-01T10:00:00Z</lastmod>');
});

it('every listed page of a film that says when it was checked says when it changed, in the sitemap too', () => {
  const xml = sitemapXml(edition, siteUrl);
  for (const { path } of pagesOf(edition)) expect(lastChangeOf(path, context), path).toBeDefined();
  const entries = pagesOf(edition).flatMap(({ languages }) => languages).length;
  expect(xml.split('<lastmod>').length - 1).toBe(entries);
});
