import { expect, test } from 'vitest';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { calendarPath, calendarsOf } from '@/lib/publish/calendar/calendars';
import { draftOf } from '@/lib/publish/files';
import { releaseFormats } from '@/lib/publish/files/release-formats';
import { cardVersions, fixedFiles } from '@/lib/routes/files';
import { hrefOf } from '@/lib/routes/href';
import { listedRoutes } from '@/lib/routes/listed';
import { pageKindOf } from '@/lib/routes/pages';
import type { Route } from '@/lib/routes/route';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import { routeIn } from '../../support/routes';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-02T00:00:00Z'));
const site = { ...snapshotOf(edition), pressPageCount: 3 };
const siteUrl = 'https://film.example';

type Routes<Kind extends Route['kind']> = Extract<Route, { kind: Kind }>[];

const paths = [...site.pages.keys()];
const inAll = <Made>(make: (locale: (typeof locales)[number]) => Made[]): Made[] => locales.flatMap(make);

/** Every route of the second film, by its kind: a kind that is missing here does not compile. */
const routes: { [Kind in Route['kind']]: Routes<Kind> } = {
  page: inAll((locale) => [
    ...[...paths, '/search' as const].map((path) => ({ kind: 'page' as const, locale, path })),
    ...['2', '3'].map((page) => ({ kind: 'page' as const, locale, path: '/press' as const, parameters: { page } })),
    ...[...site.coverageQueries].map((query) => ({
      ...{ kind: 'page' as const, locale, path: '/press/coverage' as const },
      parameters: Object.fromEntries(new URLSearchParams(query)),
    })),
    ...['nothing', 'unknown'].map((problem) => ({
      ...{ kind: 'page' as const, locale, path: '/press/downloads' as const },
      parameters: { problem },
    })),
  ]),
  search: inAll((locale) =>
    ['wind', 'воздушный змей', 'a&b=c#d?e', '100 % + «»', '"', '\\', '/', '🎬', '..'].map((text) => ({
      ...{ kind: 'search' as const, locale, text, wasCut: false },
    })),
  ),
  'share-image': inAll((locale) =>
    paths
      .filter((path) => pageKindOf(path).shareImage === 'own')
      .map((path) => ({ kind: 'share-image' as const, locale, path })),
  ),
  'release-file': inAll((locale) =>
    edition
      .all('press')
      .filter(({ texts }) => texts[locale])
      .flatMap(({ id }) =>
        (Object.keys(releaseFormats) as (keyof typeof releaseFormats)[]).map((format) => ({
          ...{ kind: 'release-file' as const, locale, id, format },
        })),
      ),
  ),
  'contact-file': inAll((locale) =>
    edition
      .all('contacts')
      .flatMap(({ id }) => cardVersions.map((version) => ({ kind: 'contact-file' as const, locale, id, version }))),
  ),
  calendar: inAll((locale) =>
    calendarsOf(edition).map((each) => ({ kind: 'calendar' as const, locale, path: calendarPath(each) })),
  ),
  'fixed-file': inAll((locale) => fixedFiles.map((path) => ({ kind: 'fixed-file' as const, locale, path }))),
  'kit-schema': [{ kind: 'kit-schema' }],
  kit: [{ kind: 'kit' }, ...locales.map((locale) => ({ kind: 'kit' as const, locale }))],
  pictures: inAll((locale) => [{ kind: 'pictures', locale }]),
  selection: inAll((locale) => [
    { kind: 'selection', locale, items: [] },
    { kind: 'selection', locale, items: ['press/book.pdf', 'a&b', 'ф'] },
  ]),
  media: [...site.media.keys()].map((name) => ({ kind: 'media', name })),
  theme: [{ kind: 'theme', hash: '0123456789abcdef' }],
  sitemap: [{ kind: 'sitemap' }],
  robots: [{ kind: 'robots' }],
  'tdm-reservation': [{ kind: 'tdm-reservation' }],
  start: [{ kind: 'start' }],
  'speculation-rules': [{ kind: 'speculation-rules' }],
  health: [{ kind: 'health' }],
  readiness: [{ kind: 'readiness' }],
};

test.each(Object.entries(routes))('every route of kind %s is read back from its address', (_, ofKind: Route[]) => {
  expect(ofKind.length).toBeGreaterThan(0);
  for (const route of ofKind) expect(routeIn(site, hrefOf(route)), hrefOf(route)).toEqual(route);
});

test('no two routes have the same address', () => {
  const addresses = Object.values(routes).flatMap((ofKind: Route[]) => ofKind.map(hrefOf));
  expect(new Set(addresses).size).toBe(addresses.length);
});

/** Addresses of the site that stand in a text. */
const addressesIn = (text: string) =>
  [...text.matchAll(/https:\/\/film\.example(\/[^\s"<>)#;,\\]*)/g)].map(([, address = '']) => address);

test('every address that feeds, data and documents name is that of something', () => {
  const releases = routes['release-file'].filter(({ format }) => format !== 'docx');
  const files = [...routes['fixed-file'], ...releases, ...routes['contact-file'], ...routes.calendar].filter(
    ({ locale }) => locale === defaultLocale,
  );
  const texts = files.map((route) => {
    const draft = draftOf(route, edition, siteUrl);
    return draft?.kind === 'text' ? draft.text : JSON.stringify(draft?.document);
  });
  const addresses = new Set(texts.flatMap(addressesIn));
  expect(addresses.size).toBeGreaterThan(30);
  for (const address of addresses) expect(hrefOf(routeIn(site, address))).toBe(address);
});

test('every page that is listed, and everything that can be taken, stands at its address', () => {
  const sources = inAll((locale) => downloadsOf({ edition, locale, siteUrl })).map(({ source }) => source);
  for (const route of [...listedRoutes(site), ...sources]) expect(routeIn(site, hrefOf(route))).toEqual(route);
});

test('the sitemap holds each page in the languages it is written in, and only those', () => {
  const addresses = listedRoutes(site).map(hrefOf);
  expect(addresses.filter((address) => address.endsWith('/roof-report'))).toEqual(['/es/press/roof-report']);
  expect(addresses).toContain('/ru/press/opening-night');
  expect(addresses.filter((address) => address.includes('/search'))).toEqual([]);
});
