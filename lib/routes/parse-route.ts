import { isCountry } from '../i18n/countries';
import { isLocale, type Locale } from '../i18n/locales';
import { mediaPath } from '../i18n/routes';
import { isReleaseFormat } from '../publish/files/release-formats';
import { readQuery } from '../search/read-query';
import type { Addressed } from './addressed';
import { type CalendarPath, cardEndings, cardVersions, isFixedFile } from './files';
import { kitPath, picturesPath, selectionPath, shareImageEnding, singlePaths } from './href';
import type { PagePath } from './page-kinds';
import { pageKindOf } from './pages';
import { parametersOf } from './parameters';
import { readPrivatePath } from './private-path';
import type { ParsedRoute, Route } from './route';

const singles: ReadonlyMap<string, Route> = new Map(
  Object.entries(singlePaths).map(([kind, path]) => [path, { kind } as Route]),
);

/** Kinds of which the edition has nothing to say: there is one way to write their address. */
const outsideEdition: readonly Route['kind'][] = ['start', 'speculation-rules', 'health', 'readiness'];

const themePath = /^\/theme\/([0-9a-f]{16})\.css$/;
const itemFile = /^\/(press|contacts)\/([a-z0-9-]+)\.([a-z]+|v3\.vcf)$/;

/**
 * What the decoded path and the query of a request ask for. The only code that reads an address; `hrefOf` writes it.
 *
 * @param site where an edition is known; without one nothing of it has an address.
 */
export function parseRoute(path: string, query: string, site: Addressed | undefined): ParsedRoute {
  const single = singles.get(path);
  if (single && (single.kind !== 'tdm-reservation' || site?.dataMining)) return single;
  if (site) {
    const route = routeIn(site, path, query) ?? hashedRoute(site, path);
    if (route) return route;
    const privateCopy = readPrivatePath(path);
    if (privateCopy) return privateCopy;
    const canonical = canonicalPath(path);
    const to = canonical === path ? undefined : (singles.get(canonical) ?? routeIn(site, canonical, query));
    if (to && !outsideEdition.includes(to.kind)) return { kind: 'moved', to };
    if (isPage(canonical, site)) return { kind: 'start', path: canonical };
    const renamed = renamedRoute(site, canonical, query);
    if (renamed) return { kind: 'moved', to: renamed };
    const withdrawn = withdrawnRoute(site, canonical);
    if (withdrawn) return withdrawn;
  }
  return { kind: 'unknown', locale: localeOf(path), isHashed: /^\/(?:media|theme)\//.test(path) };
}

function routeIn(site: Addressed, path: string, query: string): Route | undefined {
  if (path === site.theme) return themeRoute(path);
  const end = path.indexOf('/', 1);
  const locale = path.slice(1, end === -1 ? undefined : end);
  return isLocale(locale) ? localRoute(locale, path.slice(locale.length + 1), query, site) : undefined;
}

/** What stood at an address behind the language, read as if it stood there still. */
function withdrawnRoute(site: Addressed, path: string): ParsedRoute | undefined {
  const ofItem = path.replace(/\/(?:earlier\/[^/]+|character)$/, '');
  const route = routeIn({ ...site, ...site.withdrawn }, ofItem, '');
  switch (route?.kind) {
    case 'page':
    case 'share-image':
      return { kind: 'withdrawn', locale: route.locale, item: route.path.slice(1) };
    case 'release-file':
      return { kind: 'withdrawn', locale: route.locale, item: `press/${route.id}` };
    case 'contact-file':
      return { kind: 'withdrawn', locale: route.locale, item: `contacts/${route.id}` };
    default:
      return undefined;
  }
}

/** What stands under the name that an item has today, at an address with one that it had before. */
function renamedRoute(site: Addressed, path: string, query: string): Route | undefined {
  const [, before = '', item = '', behind = ''] = /^(\/[^/]+\/)([a-z]+\/[a-z0-9-]+)(.*)$/.exec(path) ?? [];
  const now = site.former.get(item);
  return now === undefined ? undefined : routeIn(site, before + now + behind, query);
}

/** An address that holds a hash: of a picture, or of a stylesheet of another day. */
function hashedRoute({ media, theme }: Addressed, path: string): Route | undefined {
  const name = path.startsWith(mediaPath('')) ? path.slice(mediaPath('').length) : undefined;
  if (name !== undefined) return media.has(name) ? { kind: 'media', name } : undefined;
  return theme ? themeRoute(path) : undefined;
}

function themeRoute(path: string): Route | undefined {
  const [, hash] = themePath.exec(path) ?? [];
  return hash === undefined ? undefined : { kind: 'theme', hash };
}

/** What stands at an address behind `/<language>`. */
function localRoute(locale: Locale, path: string, query: string, site: Addressed): Route | undefined {
  if (isPage(path, site)) return pageRoute(locale, path, query, site);
  if (path === '/search') return searchRoute(locale, query);
  if (isFixedFile(path)) return { kind: 'fixed-file', locale, path };
  if (isCalendar(path, site)) return { kind: 'calendar', locale, path };
  if (path === kitPath) return { kind: 'kit', locale };
  if (path === picturesPath) return { kind: 'pictures', locale };
  if (path === selectionPath && query.length <= longestSelection)
    return { kind: 'selection', locale, items: tickedIn(query) };
  if (path.endsWith(shareImageEnding)) return shareImageRoute(locale, path.slice(0, -shareImageEnding.length), site);
  return itemFileRoute(locale, path, site);
}

const isPage = (path: string, { pages }: Addressed): path is PagePath =>
  pages.has(path as PagePath) || isTerritoryPage(path);

/** Of a country without a date the page says just that. */
const isTerritoryPage = (path: string) => path.startsWith('/dates/') && isCountry(path.slice('/dates/'.length));

const isCalendar = (path: string, { calendars }: Addressed): path is CalendarPath => calendars.has(path);

function pageRoute(locale: Locale, path: PagePath, query: string, site: Addressed): Route | undefined {
  const parameters = parametersOf(path, query, site);
  if (!parameters) return undefined;
  return { kind: 'page', locale, path, ...(Object.keys(parameters).length > 0 && { parameters }) };
}

function searchRoute(locale: Locale, query: string): Route {
  const { text, wasCut } = readQuery(new URLSearchParams(query).get('q') ?? '');
  return text === '' ? { kind: 'page', locale, path: '/search' } : { kind: 'search', locale, text, wasCut };
}

/** Characters: a thousand things that are ticked. The form has no more, and to look for 10 000 takes long. */
const longestSelection = 32 * 1024;

/** Ids of what was ticked on the page of downloads, each once. */
const tickedIn = (query: string) => [...new Set(new URLSearchParams(query).getAll('item'))];

function shareImageRoute(locale: Locale, path: string, site: Addressed): Route | undefined {
  if (!isPage(path, site) || pageKindOf(path).shareImage !== 'own') return undefined;
  return { kind: 'share-image', locale, path };
}

/** Releases are handed out in the languages they are written in, contacts in all. */
function itemFileRoute(locale: Locale, path: string, { pages, contacts }: Addressed): Route | undefined {
  const [, kind, id = '', ending = ''] = itemFile.exec(path) ?? [];
  if (kind === 'contacts') {
    const version = cardVersions.find((each) => cardEndings[each] === ending);
    return version && contacts.has(id) ? { kind: 'contact-file', locale, id, version } : undefined;
  }
  const page: PagePath = `/press/${id}`;
  if (!isReleaseFormat(ending) || pageKindOf(page).items !== 'press') return undefined;
  return pages.get(page)?.includes(locale) ? { kind: 'release-file', locale, id, format: ending } : undefined;
}

/** The language of an address, whether or not there is a page. */
export function localeOf(path: string): Locale | undefined {
  const segment = path.split('/')[1]?.toLowerCase() ?? '';
  return isLocale(segment) ? segment : undefined;
}

/** `/EN/Press/` → `/en/press`; only the codes of countries are large: `/en/dates/ES` */
function canonicalPath(path: string): string {
  const small = path.toLowerCase().replace(/\/+$/, '') || '/';
  return small.replace(/(?<=^\/[a-z-]+\/dates\/)[a-z]{2}(?=\.ics$|$)/, (country) => country.toUpperCase());
}
