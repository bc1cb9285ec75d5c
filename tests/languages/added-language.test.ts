import { expect, test } from 'vitest';
import { itemOf } from '@/lib/content';
import { formatDate } from '@/lib/i18n/formats';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { atomFeed } from '@/lib/publish/feeds/atom';
import { releaseFormats } from '@/lib/publish/files/release-formats';
import { sitemapXml } from '@/lib/publish/sitemap';
import { search } from '@/lib/search/search';
import { ask } from '@/tests/support/ask';
import { editionOf } from '@/tests/support/edition';
import { exampleFile, exampleOrigin, translation } from '@/tests/support/example-file';
import { exampleContact, exampleRelease, translatedFilm } from '@/tests/support/example-film';
import { serving } from '@/tests/support/serving';
import { wordsInFile } from '@/tests/support/words-in-file';

/** Runs in a copy of the project to which this language has been added. */
const added = 'kk' as Locale;

const headline = 'Төбедегі көрсетілім';
const files = { [`press/one/${added}.md`]: translation({ headline }, 'Қонақтар батпырауықпен келді.') };
const edition = editionOf({
  ...translatedFilm(),
  ...exampleContact,
  ...files,
  'press/one/en.md': exampleRelease({}, {}),
  'press/two/en.md': exampleRelease({}, { headline: 'Not translated' }),
});
const context = { edition, locale: added, siteUrl: exampleOrigin };

test('it is a language of the site, behind the others, with words of its own', () => {
  expect(isLocale(added)).toBe(true);
  expect(locales.at(-1)).toBe(added);
  expect(translator(added)('navigation.press')).toBe(messages[added].navigation.press);
  expect(messages[added].navigation.press).not.toBe(messages.en.navigation.press);
});

test('dates are written as it writes them', () => {
  expect(formatDate(added, '2031-05-04')).toContain('мамыр');
});

test('a release is read in it, and one that is not translated in the language of its facts', () => {
  expect(itemOf(edition, 'press', 'one', added)).toMatchObject({ lang: added, words: { headline } });
  expect(itemOf(edition, 'press', 'two', added)).toMatchObject({ lang: 'en', words: { headline: 'Not translated' } });
});

test('the sitemap and the feed name what is written in it, and nothing else', () => {
  const xml = sitemapXml(edition, exampleOrigin);
  expect(xml).toContain(`hreflang="${added}" href="${exampleOrigin}/${added}/press/one"`);
  expect(xml).not.toContain(`/${added}/press/two`);
  const feed = atomFeed(context);
  expect(feed).toContain(`xml:lang="${added}"`);
  expect(feed).toContain(headline);
  expect(feed).not.toContain('Not translated');
});

test.each(Object.keys(releaseFormats) as (keyof typeof releaseFormats)[])(
  'a release comes as %s in it',
  async (form) => {
    const bytes = await exampleFile(form, { files }, added);
    expect((await wordsInFile(`one.${form}`, bytes)).replace(/\s+/g, ' ')).toContain(headline);
  },
);

test('its words are found by a search', async () => {
  const { hits } = await search(edition, added, 'қонақтар');
  expect(hits.map(({ id }) => id)).toContain('one');
});

test('its pages have addresses, and who prefers it begins in it', async () => {
  const origin = await serving();
  expect((await ask(origin, `/${added}/press`)).status).toBe(200);
  const start = await ask(origin, '/', { headers: { 'Accept-Language': `${added}, en;q=0.5` } });
  expect([start.status, start.headers.location]).toEqual([307, `/${added}`]);
});
