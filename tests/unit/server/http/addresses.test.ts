import { expect, test } from 'vitest';
import { addressesOf, canonicalPath, isSearch, localeOf } from '../../../../lib/server/http/addresses';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { secondFilmAt } from '../../../support/second-film';

const { find, sitemap } = addressesOf(snapshotOf(secondFilmAt(Date.parse('2031-06-02T00:00:00Z'))));

test.each(['en', 'ru', 'es'])('every public page has an address under /%s', (locale) => {
  const pages = ['', '/story', '/press', '/press/facts', '/press/opening-night', '/press/roof-report'];
  expect(pages.map((page) => find(`/${locale}${page}`, ''))).toEqual(pages.map((page) => `/${locale}${page}`));
});

test.each([
  ['a page that nobody made', '/en/nothing'],
  ['a press release under embargo', '/en/press/second-helping'],
  ['a person who is a draft', '/es/people/person-two'],
  ['an item of a kind without pages', '/en/quotes/one-on-wind'],
  ['the page that answers for all these', '/en/404'],
  ['a language that the site does not have', '/fr/press'],
  ['a file of a contact that nobody is', '/en/contacts/nobody.vcf'],
  ['a feed without a language', '/feed.xml'],
  ['a name of JavaScript', '/en/press/__proto__'],
  ['a path of dots', '/en/press/../press'],
])('%s has none', (_, path) => {
  expect(find(path, '')).toBeUndefined();
});

test('sitemap and robots file stand outside the languages', () => {
  expect([find('/sitemap.xml', ''), find('/robots.txt', 'x=1')]).toEqual(['/sitemap.xml', '/robots.txt']);
});

test.each(['/ru/feed.xml', '/es/feed.json', '/en/contacts/press-desk.vcf'])('%s is a file', (path) => {
  expect(find(path, 'x=1')).toBe(path);
});

test.each([
  ['a parameter that no page declares', '/en/story', 'page=2&utm_source=mail', '/en/story'],
  ['the first page of a list', '/en/press', 'page=1', '/en/press'],
  ['other parameters of a list', '/en/press', 'sort=date', '/en/press'],
  ['a filter that finds nothing', '/en/press/coverage', 'language=fr', '/en/press/coverage'],
  ['a filter of another list', '/en/press', 'language=en', '/en/press'],
])('%s leads to the page itself', (_, path, query, expected) => {
  expect(find(path, query)).toBe(expected);
});

test.each(['2', '0', '-1', '01', '1e1', '1.5', '٢', '', '99999999'])(
  'there is no page “%s” of a short list',
  (page) => {
    expect(find('/en/press', `page=${encodeURIComponent(page)}`)).toBeUndefined();
  },
);

test.each([
  ['nothing typed', '', '/en/search'],
  ['spaces alone', 'q=%20+%09', '/en/search'],
  ['a word', 'q=Piñata', '/en/search?q=Pi%C3%B1ata'],
  ['the same word in other bytes', 'q=Pin%CC%83ata', '/en/search?q=Pi%C3%B1ata'],
  ['words with spaces around and between', 'q=+one%20%20two+', '/en/search?q=one%20two'],
  ['other parameters', 'utm=1&q=one&q=two&page=3', '/en/search?q=one'],
  ['what is no UTF-8', 'q=%ff%', '/en/search?q=%EF%BF%BD%25'],
])('a search for %s has one address', (_, query, expected) => {
  expect(find('/en/search', query)).toBe(expected);
});

test('a search is no page of the sitemap, and its answers are told from pages', () => {
  expect(sitemap.filter((path) => path.includes('/search'))).toEqual([]);
  expect(['/en/search?q=one', '/en/search', '/en/press?page=2'].map(isSearch)).toEqual([true, false, false]);
});

test('a filter of the list of coverage has one address, however it is written', () => {
  const expected = '/ru/press/coverage?language=en&kind=review';
  expect(find('/ru/press/coverage', 'language=en&kind=review')).toBe(expected);
  expect(find('/ru/press/coverage', 'kind=review&x=1&language=en')).toBe(expected);
});

test('the sitemap holds each page in the languages it is written in, and only those', () => {
  const withReport = sitemap.filter((path) => path.endsWith('/roof-report'));
  expect(withReport).toEqual(['/es/press/roof-report']);
  expect(sitemap).toContain('/ru/press/opening-night');
  expect(sitemap.every((path) => find(path, '') === path)).toBe(true);
});

test.each([
  ['/EN/Press/', '/en/press'],
  ['/en//', '/en'],
  ['//', '/'],
  ['/en/press', '/en/press'],
])('%s is another way to write %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical);
});

test.each([
  ['/ru/nothing/here', 'ru'],
  ['/ES', 'es'],
  ['/enhance.js', undefined],
  ['//en', undefined],
  ['/', undefined],
])('the language of %s is %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale);
});
