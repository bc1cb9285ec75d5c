import { describe, expect, test } from 'vitest';
import { hrefOf } from '../../../lib/routes/href';
import { localeOf, parseRoute } from '../../../lib/routes/parse-route';
import { snapshotOf } from '../../../lib/server/ipc/edition-snapshot';
import { editionOf } from '../../support/edition';
import { exampleContact, exampleRelease, translatedFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';

const site = snapshotOf(secondFilmAt(Date.parse('2031-06-02T00:00:00Z')));
const parsed = (path: string, query = '') => parseRoute(path, query, site);
const unknown = expect.objectContaining({ kind: 'unknown' });

/** The address under which something stands; undefined where nothing does. */
function addressOf(path: string, query = ''): string | undefined {
  const route = parsed(path, query);
  switch (route.kind) {
    case 'unknown':
    case 'moved':
    case 'withdrawn':
    case 'private-copy':
      return undefined;
    default:
      return hrefOf(route);
  }
}

test.each(['en', 'ru', 'es'] as const)('every public page has an address under /%s', (locale) => {
  for (const path of ['', '/story', '/press', '/press/facts', '/press/opening-night', '/press/roof-report'])
    expect(parsed(`/${locale}${path}`)).toEqual({ kind: 'page', locale, path });
});

test.each([
  ['a page that nobody made', '/en/nothing'],
  ['a press release under embargo', '/en/press/second-helping'],
  ['its file', '/en/press/second-helping.pdf'],
  ['its picture', '/en/press/second-helping/share.png'],
  ['a person who is a draft', '/es/people/person-two'],
  ['an item of a kind without pages', '/en/quotes/one-on-wind'],
  ['the page that answers for all these', '/en/404'],
  ['a language that the site does not have', '/fr/press'],
  ['a file of a contact that nobody is', '/en/contacts/nobody.vcf'],
  ['a file of a contact in another format', '/en/contacts/press-desk.pdf'],
  ['a feed without a language', '/feed.xml'],
  ['a picture of a page that shows the film’s', '/en/press/share.png'],
  ['a name of JavaScript', '/en/press/__proto__'],
  ['a path of dots', '/en/press/../press'],
  ['a picture that nobody has', '/media/0123.jpg'],
])('%s has none', (_, path) => {
  expect(parsed(path)).toEqual(unknown);
});

test.each([
  ['a release without a language', '/press/opening-night.pdf'],
  ['a language that the site does not have', '/de/press/opening-night.pdf'],
  ['a format that there is not', '/en/press/opening-night.exe'],
  ['a name of JavaScript', '/en/press/opening-night.toString'],
  ['a release without a name', '/en/press/.pdf'],
  ['a folder within a folder', '/en/press/a/b.pdf'],
  ['a person', '/en/people/person-one.pdf'],
  ['a page that is no release', '/en/press/quotes.pdf'],
  ['the press book in another format', '/en/press/book.docx'],
  ['a release in a language it is not written in', '/en/press/roof-report.pdf'],
])('there is no file of %s', (_, path) => {
  expect(parsed(path)).toEqual(unknown);
});

test('the address of a file says language, release and format', () => {
  const route = { kind: 'release-file', locale: 'ru', id: 'opening-night', format: 'docx' };
  expect(parsed('/ru/press/opening-night.docx')).toEqual(route);
});

test('sitemap and robots file stand outside the languages', () => {
  expect([parsed('/sitemap.xml'), parsed('/robots.txt', 'x=1')]).toEqual([{ kind: 'sitemap' }, { kind: 'robots' }]);
});

test.each([
  ['a parameter that no page declares', '/en/story', 'page=2&utm_source=mail', '/en/story'],
  ['the first page of a list', '/en/press', 'page=1', '/en/press'],
  ['other parameters of a list', '/en/press', 'sort=date', '/en/press'],
  ['a filter that finds nothing', '/en/press/coverage', 'language=fr', '/en/press/coverage'],
  ['a filter in other letters', '/en/press/coverage', 'language=EN', '/en/press/coverage'],
  ['an empty filter', '/en/press/coverage', 'language=', '/en/press/coverage'],
  ['a filter with a name of JavaScript', '/en/press/coverage', 'kind=__proto__', '/en/press/coverage'],
  ['a filter of another list', '/en/press', 'language=en', '/en/press'],
  ['a width that no link names', '/en/press/stills', 'min=1', '/en/press/stills'],
  ['a width in another form', '/en/press/stills', 'min=02480', '/en/press/stills'],
  ['a width that one names', '/en/press/stills', 'x=1&min=2480', '/en/press/stills?min=2480'],
  ['a problem that the form does not know', '/en/press/downloads', 'problem=x', '/en/press/downloads'],
])('%s leads to the page itself', (_, path, query, expected) => {
  expect(addressOf(path, query)).toBe(expected);
});

test.each(['2', '0', '-1', '01', '1e1', '1.5', '٢', '', '99999999'])(
  'there is no page “%s” of a short list',
  (page) => {
    expect(parsed('/en/press', `page=${encodeURIComponent(page)}`)).toEqual(unknown);
  },
);

test('a page of a long list has an address', () => {
  const long = parseRoute('/en/press', 'page=2', { ...site, pressPageCount: 2 });
  expect(long).toEqual({ kind: 'page', locale: 'en', path: '/press', parameters: { page: '2' } });
});

test.each([
  ['nothing typed', '', '/en/search'],
  ['spaces alone', 'q=%20+%09', '/en/search'],
  ['a word', 'q=Piñata', '/en/search?q=Pi%C3%B1ata'],
  ['the same word in other bytes', 'q=Pin%CC%83ata', '/en/search?q=Pi%C3%B1ata'],
  ['words with spaces around and between', 'q=+one%20%20two+', '/en/search?q=one%20two'],
  ['other parameters', 'utm=1&q=one&q=two&page=3', '/en/search?q=one'],
  ['what is no UTF-8', 'q=%ff%', '/en/search?q=%EF%BF%BD%25'],
])('a search for %s has one address', (_, query, expected) => {
  expect(addressOf('/en/search', query)).toBe(expected);
});

test('a search that is too long is cut, and says so wherever it is asked for again', () => {
  const route = parsed('/en/search', `q=${'ю'.repeat(10_000)}`);
  expect(route).toMatchObject({ kind: 'search', wasCut: true });
  expect(parsed('/en/search', hrefOf(route as never).split('?')[1])).toEqual(route);
});

test('a filter of the list of coverage has one address, however it is written', () => {
  const expected = '/ru/press/coverage?language=en&kind=review';
  expect(addressOf('/ru/press/coverage', 'language=en&kind=review')).toBe(expected);
  expect(addressOf('/ru/press/coverage', 'kind=review&x=1&language=en')).toBe(expected);
});

test('more than a form can have ticked has no address, and is not looked for', () => {
  const query = (count: number) => Array.from({ length: count }, (_, index) => `item=stills/a-${index}`).join('&');
  expect(parsed('/en/press/selection.zip', query(1000))).toMatchObject({ kind: 'selection' });
  expect(parsed('/en/press/selection.zip', query(6000))).toMatchObject({ kind: 'unknown', locale: 'en' });
});

test('what was ticked counts once, in the order in which it was sent', () => {
  const ticked = parsed('/en/press/selection.zip', 'item=b&item=a&x=1&item=b');
  expect(ticked).toEqual({ kind: 'selection', locale: 'en', items: ['b', 'a'] });
});

test.each([
  ['/EN/Press/', '', '/en/press'],
  ['/en//', '', '/en'],
  ['/PRESS-KIT.ZIP', '', '/press-kit.zip'],
  ['/En/Press/Selection.zip', 'x=1&item=press/book.pdf', '/en/press/selection.zip?item=press%2Fbook.pdf'],
  ['/EN/search', 'q=Wind', '/en/search?q=Wind'],
  ['/en/press/coverage/', 'x=1&kind=review', '/en/press/coverage?kind=review'],
])('%s?%s has moved to %s', (path, query, expected) => {
  const route = parsed(path, query);
  expect(route.kind === 'moved' && hrefOf(route.to)).toBe(expected);
});

test.each(['//', '/HEALTHZ', '/en/nothing/', '/Media/x.jpg'])('%s is no other way to write an address', (path) => {
  expect(parsed(path)).toEqual(unknown);
});

test('the stylesheet of another day is known for one', () => {
  expect(parsed('/theme/0123456789abcdef.css')).toEqual({ kind: 'theme', hash: '0123456789abcdef' });
  expect(parsed('/theme/none.css')).toEqual({ kind: 'unknown', isHashed: true });
});

test('while no film can be read, only health has an address', () => {
  expect(parseRoute('/healthz', '', undefined)).toEqual({ kind: 'health' });
  expect(parseRoute('/ru/press', '', undefined)).toEqual({ kind: 'unknown', locale: 'ru', isHashed: false });
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

describe('a press release that had another name', () => {
  const edition = editionOf({
    ...translatedFilm(),
    ...exampleContact,
    'press/now/en.md': exampleRelease({ formerSlugs: ['before', 'other'] }, {}),
    'press/other/en.md': exampleRelease({}, {}),
    'press/late/en.md': exampleRelease({ formerSlugs: ['early'], embargoUntil: '2999-01-01T00:00:00Z' }, {}),
  });
  const place = snapshotOf(edition);
  const movedTo = (path: string) => {
    const route = parseRoute(path, '', place);
    return route.kind === 'moved' ? hrefOf(route.to) : route.kind;
  };

  test.each([
    ['/en/press/before', '/en/press/now'],
    ['/ru/press/before/', '/ru/press/now'],
    ['/en/press/before.pdf', '/en/press/now.pdf'],
    ['/en/press/before/share.png', '/en/press/now/share.png'],
  ])('is found at %s', (path, now) => {
    expect(movedTo(path)).toBe(now);
  });

  test.each([
    ['under a name that another has today', '/en/press/other', 'page'],
    ['while nobody may see it', '/en/press/early', 'unknown'],
    ['as a file in a language it is not written in', '/ru/press/before.pdf', 'unknown'],
    ['with something behind its name', '/en/press/before/more', 'unknown'],
  ])('is not found %s', (_, path, kind) => {
    expect(movedTo(path)).toBe(kind);
  });
});

test('the address of a page without a language is that of the page in the language of the reader', () => {
  for (const path of ['/press', '/contacts', '/press/opening-night', '/people/person-one'])
    expect(parsed(path)).toEqual({ kind: 'start', path });
  expect(parsed('/Press/')).toEqual({ kind: 'start', path: '/press' });
  expect(parsed('/press/second-helping')).toEqual(unknown);
  expect(hrefOf({ kind: 'start', path: '/press' })).toBe('/press');
});

test.each(['/en/press/gone', '/en/press/gone.pdf', '/en/press/gone/share.png', '/en/press/gone/earlier/correction-1'])(
  'what readers have seen of a release that was withdrawn is told as that: %s',
  (path) => {
    const withdrawn = { ...site.withdrawn, pages: new Map([['/press/gone', ['en']]]) };
    expect(parseRoute(path, '', { ...site, withdrawn } as typeof site)).toEqual({
      kind: 'withdrawn',
      locale: 'en',
      item: 'press/gone',
    });
  },
);

test('the page of a character goes with its person', () => {
  const withdrawn = { ...site.withdrawn, pages: new Map([['/people/gone', ['en']]]) };
  expect(parseRoute('/en/people/gone/character', '', { ...site, withdrawn } as typeof site)).toMatchObject({
    kind: 'withdrawn',
    item: 'people/gone',
  });
});
