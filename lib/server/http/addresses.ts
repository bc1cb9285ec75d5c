import { isLocale, type Locale, locales } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { declaredQuery } from '../../publish/coverage-filter';
import { isFileOf } from '../../publish/files/addresses';
import { shareImagePaths } from '../../publish/share-image-path';
import { searchPath } from '../../search/read-query';
import type { EditionSnapshot } from '../ipc/edition-snapshot';

/** Files that stand whatever the content. */
const fixedFiles = ['/sitemap.xml', '/robots.txt'];

/** What an edition can be asked for. Paths that are not here never reach the renderer. */
export type Addresses = {
  /** The path to render, with the parameters its route declares; undefined where there is no such page. */
  find(path: string, query: string): string | undefined;
  /** Every page in the languages it is written in, in the order of the sitemap. */
  sitemap: readonly string[];
};

export function addressesOf({
  pages,
  pressPageCount,
  coverageQueries,
  contacts,
  theme,
}: Pick<EditionSnapshot, 'pages' | 'pressPageCount' | 'coverageQueries' | 'contacts' | 'theme'>): Addresses {
  const known = new Set([
    ...fixedFiles,
    ...(theme ? [theme] : []),
    ...pages.flatMap(({ path }) => locales.map((locale) => localPath(locale, path))),
    ...shareImagePaths(pages),
  ]);
  const isFile = isFileOf(pages, contacts);
  const searches = new Map(locales.map((locale) => [localPath(locale, '/search'), locale]));
  const lists = new Map(locales.map((locale) => [localPath(locale, '/press'), pressPageCount]));
  const forms = new Set(locales.map((locale) => localPath(locale, '/press/downloads')));
  const coverage = new Set(locales.map((locale) => localPath(locale, '/press/coverage')));
  return {
    find: (path, query) => {
      const locale = searches.get(path);
      if (locale) return localPath(locale, searchPath(new URLSearchParams(query).get('q') ?? ''));
      if (!known.has(path)) return isFile(path) ? path : undefined;
      if (forms.has(path)) return withProblem(path, query);
      if (query && coverage.has(path)) return withFilter(path, declaredQuery(query, coverageQueries));
      const pageCount = lists.get(path);
      return pageCount && query ? withPageNumber(path, query, pageCount) : path;
    },
    sitemap: pages.flatMap(({ path, languages }) => languages.map((locale) => localPath(locale, path))),
  };
}

/** `?page=2`; a number that is no page of the list has no address. */
function withPageNumber(path: string, query: string, pageCount: number): string | undefined {
  const asked = new URLSearchParams(query).get('page');
  if (asked === null || asked === '1') return path;
  return /^[1-9]\d{0,5}$/.test(asked) && Number(asked) <= pageCount ? `${path}?page=${asked}` : undefined;
}

/** What the form of downloads says about the last choice. */
function withProblem(path: string, query: string): string {
  const problem = new URLSearchParams(query).get('problem');
  return problem === 'nothing' || problem === 'unknown' ? `${path}?problem=${problem}` : path;
}

const withFilter = (path: string, query: string) => (query ? `${path}?${query}` : path);

/** Whether it is the address of an answer to what somebody typed: there is no end of them. */
export function isSearch(page: string): boolean {
  return /^\/[a-z]+\/search\?/.test(page);
}

/** The language of an address, whether or not there is a page. */
export function localeOf(path: string): Locale | undefined {
  const segment = path.split('/')[1]?.toLowerCase() ?? '';
  return isLocale(segment) ? segment : undefined;
}

/** `/EN/Press/` → `/en/press` */
export function canonicalPath(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '') || '/';
}
