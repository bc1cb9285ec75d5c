import type { Locale } from '../../lib/i18n/locales';
import type { PagePath } from '../../lib/routes/page-kinds';
import { parseRoute } from '../../lib/routes/parse-route';
import type { FileRoute, PageRoute, Route } from '../../lib/routes/route';
import type { EditionSnapshot } from '../../lib/server/ipc/edition-snapshot';

/** The page of this address, whether or not there is one. */
export function pageAt(address: string): PageRoute {
  const [, locale = ''] = address.split('/');
  return { kind: 'page', locale: locale as Locale, path: address.slice(locale.length + 1) as PagePath };
}

/** The file of a release at this address, whether or not there is one. */
export function releaseFileAt(address: string): FileRoute {
  const [, locale, , name = ''] = address.split('/');
  const [id, format] = name.split('.');
  return { kind: 'release-file', locale, id, format } as FileRoute;
}

/** @throws {Error} where the edition has nothing at this address. */
export function routeIn(site: EditionSnapshot, address: string): Route {
  const [path = '', query = ''] = address.split('?');
  const route = parseRoute(decodeURIComponent(path), query, site);
  if (route.kind === 'private-copy' || route.kind === 'moved' || route.kind === 'unknown' || route.kind === 'withdrawn')
    throw new Error(`nothing stands at ${address}`);
  return route;
}
