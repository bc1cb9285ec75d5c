import { isLocale, type Locale } from '../i18n/locales';
import { mediaPath } from '../i18n/routes';
import type { Addressed } from './addressed';
import { singlePaths } from './href';
import { parseLocalRoute } from './parse-local-route';
import type { ParsedRoute, Route } from './route';

const singles: ReadonlyMap<string, Route> = new Map(
  Object.entries(singlePaths).map(([kind, path]) => [path, { kind } as Route]),
);

/** Kinds of which the edition has nothing to say: there is one way to write their address. */
const outsideEdition: readonly Route['kind'][] = ['start', 'speculation-rules', 'health', 'readiness'];

const themePath = /^\/theme\/([0-9a-f]{16})\.css$/;

/**
 * What the decoded path and the query of a request ask for. The only code that reads an address; `hrefOf` writes it.
 *
 * @param site where an edition is known; without one nothing of it has an address.
 */
export function parseRoute(path: string, query: string, site: Addressed | undefined): ParsedRoute {
  const single = singles.get(path);
  if (single) return single;
  if (site) {
    const route = routeIn(site, path, query) ?? hashedRoute(site, path);
    if (route) return route;
    const canonical = canonicalPath(path);
    const to = canonical === path ? undefined : (singles.get(canonical) ?? routeIn(site, canonical, query));
    if (to && !outsideEdition.includes(to.kind)) return { kind: 'moved', to };
  }
  return { kind: 'unknown', locale: localeOf(path), isHashed: /^\/(?:media|theme)\//.test(path) };
}

function routeIn(site: Addressed, path: string, query: string): Route | undefined {
  if (path === site.theme) return themeRoute(path);
  const end = path.indexOf('/', 1);
  const locale = path.slice(1, end === -1 ? undefined : end);
  return isLocale(locale) ? parseLocalRoute(locale, path.slice(locale.length + 1), query, site) : undefined;
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

/** The language of an address, whether or not there is a page. */
export function localeOf(path: string): Locale | undefined {
  const segment = path.split('/')[1]?.toLowerCase() ?? '';
  return isLocale(segment) ? segment : undefined;
}

/** `/EN/Press/` → `/en/press` */
function canonicalPath(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '') || '/';
}
