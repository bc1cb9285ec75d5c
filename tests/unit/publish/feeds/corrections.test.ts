import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { atomFeed, correctionsFeed } from '@/lib/publish/feeds/atom';
import { breachesOf, readAtom } from '../../../support/atom';
import { editionOf } from '../../../support/edition';
import { exampleFilm } from '../../../support/example-film';
import { site } from '../../../support/page-nodes';
import { canary, secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

it.each(locales)('corrections have a feed of their own in %s: those of the other feed, and nothing else', (locale) => {
  const context = { edition: secondFilmAt(noon), locale, siteUrl: site };
  const text = correctionsFeed(context);
  const own = readAtom(text);
  expect(breachesOf(own)).toEqual([]);
  expect(own.id).toBe(`${site}/${locale}/press/corrections.xml`);
  const idsIn = (feed: typeof own) => feed.entry.map(({ id }) => id);
  const all = idsIn(readAtom(atomFeed(context)));
  expect(idsIn(own)).toEqual(all.filter((id) => id.includes('#correction-')));
  expect(own.entry.length).toBe(2);
  expect(text).not.toContain(canary);
});

it('where nothing was corrected the feed is there and empty', () => {
  const own = readAtom(correctionsFeed({ edition: editionOf(exampleFilm()), locale: 'en', siteUrl: site }));
  expect([own.entry, breachesOf(own)]).toEqual([[], []]);
});
