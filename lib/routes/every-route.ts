import { countries } from '../i18n/countries';
import { type Locale, locales } from '../i18n/locales';
import { type ReleaseFormat, releaseFormats } from '../publish/files/release-formats';
import type { Addressed } from './addressed';
import { type CalendarPath, cardVersions, fixedFiles } from './files';
import type { PagePath } from './page-kinds';
import { pageKindOf } from './pages';
import type { Route } from './route';

type Lists = { [Kind in Route['kind']]: (site: Addressed) => Extract<Route, { kind: Kind }>[] };

const inAll = <Made>(make: (locale: Locale) => Made[]): Made[] => locales.flatMap(make);

/** By its kind, what an edition has under addresses without a query. A kind that is missing here does not compile. */
const lists: Lists = {
  page: (site) => inAll((locale) => everyPage(site).map((path) => ({ kind: 'page', locale, path }))),
  'share-image': (site) => {
    const paths = everyPage(site).filter((path) => pageKindOf(path).shareImage === 'own');
    return inAll((locale) => paths.map((path) => ({ kind: 'share-image', locale, path })));
  },
  'release-file': (site) =>
    inAll((locale) =>
      releasesIn(locale, site).flatMap((id) =>
        formats.map((format) => ({ kind: 'release-file' as const, locale, id, format })),
      ),
    ),
  'contact-file': ({ contacts }) =>
    inAll((locale) =>
      [...contacts].flatMap((id) =>
        cardVersions.map((version) => ({ kind: 'contact-file' as const, locale, id, version })),
      ),
    ),
  'fixed-file': () => inAll((locale) => fixedFiles.map((path) => ({ kind: 'fixed-file', locale, path }))),
  calendar: ({ calendars }) =>
    inAll((locale) => [...calendars].map((path) => ({ kind: 'calendar', locale, path: path as CalendarPath }))),
  kit: () => [{ kind: 'kit' }, ...inAll((locale) => [{ kind: 'kit' as const, locale }])],
  pictures: () => inAll((locale) => [{ kind: 'pictures', locale }]),
  'kit-schema': () => [{ kind: 'kit-schema' }],
  'tdm-reservation': ({ dataMining }) => (dataMining ? [{ kind: 'tdm-reservation' }] : []),
  sitemap: () => [{ kind: 'sitemap' }],
  robots: () => [{ kind: 'robots' }],
  'speculation-rules': () => [{ kind: 'speculation-rules' }],
  media: ({ media }) => [...media.keys()].map((name) => ({ kind: 'media', name })),
  theme: ({ theme }) => {
    const [, hash] = /^\/theme\/(.+)\.css$/.exec(theme ?? '') ?? [];
    return hash === undefined ? [] : [{ kind: 'theme', hash }];
  },
  /** There is no end of what is asked by a query, and the start has another answer for each reader. */
  search: () => [],
  selection: () => [],
  start: () => [],
  /** They tell of the server. */
  health: () => [],
  readiness: () => [],
};

const formats = Object.keys(releaseFormats) as ReleaseFormat[];

/** Every page behind `/<language>`: those that lists name, those of all other countries, and the search. */
export const everyPage = ({ pages }: Pick<Addressed, 'pages'>): PagePath[] => [
  ...new Set<PagePath>([...pages.keys(), ...countries.map((country): PagePath => `/dates/${country}`), '/search']),
];

/** Releases have files in the languages that they are written in. */
const releasesIn = (locale: Locale, { pages }: Addressed): string[] =>
  [...pages].flatMap(([path, languages]) =>
    pageKindOf(path).items === 'press' && languages.includes(locale) ? [path.slice('/press/'.length)] : [],
  );

/** Everything that an edition has under an address without a query, in an order that is always the same. */
export const everyRoute = (site: Addressed): Route[] =>
  Object.values(lists).flatMap((list: (site: Addressed) => Route[]) => list(site));
