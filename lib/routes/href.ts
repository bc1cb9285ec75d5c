import { localPath, mediaPath } from '../i18n/routes';
import { cardEndings } from './files';
import type { Route, SearchRoute } from './route';

/** Addresses outside the languages under which one thing stands. */
export const singlePaths = {
  start: '/',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  'kit-schema': '/kit.schema.json',
  'tdm-reservation': '/.well-known/tdmrep.json',
  kit: '/press-kit.zip',
  'speculation-rules': '/speculation-rules.json',
  health: '/healthz',
  readiness: '/readyz',
} as const satisfies Partial<Record<Route['kind'], string>>;

/** Behind `/<language>`. */
export const kitPath = '/press-kit.zip';

/** Behind `/<language>`: takes `item`, as often as there are things ticked. */
export const selectionPath = '/press/selection.zip';

/** Behind `/<language>`. */
export const picturesPath = '/press/pictures.zip';

export const shareImageEnding = '/share.png';

/** The address of everything that has one, from the root of the site. `parseRoute` reads it again. */
export function hrefOf(route: Route | Omit<SearchRoute, 'wasCut'>): string {
  switch (route.kind) {
    case 'page':
      return localPath(route.locale, route.path) + toQuery(Object.entries(route.parameters ?? {}));
    case 'search':
      return `${localPath(route.locale, '/search')}?q=${encodeURIComponent(route.text)}`;
    case 'share-image':
      return localPath(route.locale, route.path) + shareImageEnding + (route.version ? `?v=${route.version}` : '');
    case 'release-file':
      return localPath(route.locale, `/press/${route.id}.${route.format}`);
    case 'contact-file':
      return localPath(route.locale, `/contacts/${route.id}.${cardEndings[route.version]}`);
    case 'fixed-file':
    case 'calendar':
      return localPath(route.locale, route.path);
    case 'kit':
      return route.locale ? localPath(route.locale, kitPath) : singlePaths.kit;
    case 'pictures':
      return localPath(route.locale, picturesPath);
    case 'selection':
      return localPath(route.locale, selectionPath) + toQuery(route.items.map((item) => ['item', item]));
    case 'media':
      return mediaPath(route.name);
    case 'theme':
      return `/theme/${route.hash}.css`;
    case 'start':
      return route.path ?? singlePaths.start;
    case 'sitemap':
    case 'robots':
    case 'kit-schema':
    case 'tdm-reservation':
    case 'speculation-rules':
    case 'health':
    case 'readiness':
      return singlePaths[route.kind];
  }
}

const toQuery = (parameters: [name: string, value: string][]): string =>
  parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : '';
