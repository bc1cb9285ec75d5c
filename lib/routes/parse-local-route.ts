import type { Locale } from '../i18n/locales';
import { isReleaseFormat } from '../publish/files/release-formats';
import { readQuery } from '../search/read-query';
import type { Addressed } from './addressed';
import { isFixedFile } from './files';
import { kitPath, selectionPath, shareImageEnding } from './href';
import { type PagePath, pageKindOf } from './page-kinds';
import { parametersOf } from './parameters';
import type { Route } from './route';

const itemFile = /^\/(press|contacts)\/([a-z0-9-]+)\.([a-z]+)$/;

/** What stands at an address behind `/<language>`. */
export function parseLocalRoute(locale: Locale, path: string, query: string, site: Addressed): Route | undefined {
  if (isPage(path, site)) return pageRoute(locale, path, query, site);
  if (path === '/search') return searchRoute(locale, query);
  if (isFixedFile(path)) return { kind: 'fixed-file', locale, path };
  if (path === kitPath) return { kind: 'kit', locale };
  if (path === selectionPath) return { kind: 'selection', locale, items: tickedIn(query) };
  if (path.endsWith(shareImageEnding)) return shareImageRoute(locale, path.slice(0, -shareImageEnding.length), site);
  return itemFileRoute(locale, path, site);
}

const isPage = (path: string, { pages }: Addressed): path is PagePath => pages.has(path as PagePath);

function pageRoute(locale: Locale, path: PagePath, query: string, site: Addressed): Route | undefined {
  const parameters = parametersOf(path, query, site);
  if (!parameters) return undefined;
  return { kind: 'page', locale, path, ...(Object.keys(parameters).length > 0 && { parameters }) };
}

function searchRoute(locale: Locale, query: string): Route {
  const { text, wasCut } = readQuery(new URLSearchParams(query).get('q') ?? '');
  return text === '' ? { kind: 'page', locale, path: '/search' } : { kind: 'search', locale, text, wasCut };
}

/** Ids of what was ticked on the page of downloads, each once. */
const tickedIn = (query: string) => [...new Set(new URLSearchParams(query).getAll('item'))];

function shareImageRoute(locale: Locale, path: string, site: Addressed): Route | undefined {
  if (!isPage(path, site) || pageKindOf(path).shareImage !== 'own') return undefined;
  return { kind: 'share-image', locale, path };
}

/** Releases are handed out in the languages they are written in, contacts in all. */
function itemFileRoute(locale: Locale, path: string, { pages, contacts }: Addressed): Route | undefined {
  const [, kind, id = '', ending = ''] = itemFile.exec(path) ?? [];
  if (kind === 'contacts')
    return ending === 'vcf' && contacts.has(id) ? { kind: 'contact-file', locale, id } : undefined;
  const page: PagePath = `/press/${id}`;
  if (!isReleaseFormat(ending) || pageKindOf(page).items !== 'press') return undefined;
  return pages.get(page)?.includes(locale) ? { kind: 'release-file', locale, id, format: ending } : undefined;
}
