import type { Kind } from '../../content/kinds';
import { isLocale } from '../../i18n/locales';
import type { ItemKey } from '../api';

/** A page of the desk, as its address names it. */
export type Route =
  | { page: PageName | 'unknown' }
  /** `field` and `line` are where the editor opens. */
  | ({ page: 'item'; field?: string; line?: number } & ItemKey);

export const pages = ['today', 'items', 'photographs', 'translations', 'publish', 'bin'] as const;
export type PageName = (typeof pages)[number];

const root = '/desk';

/** Which kinds there are the server knows: it refuses the others. */
const isKind = (name: string): name is Kind => /^[a-z-]+$/.test(name);

export function parseRoute(pathname: string, search = ''): Route {
  const [first = '', id, language = '', ...rest] = pathname.slice(root.length).split('/').filter(Boolean);
  if (first === '') return { page: 'today' };
  if (id === undefined) return { page: pages.find((page) => page === first) ?? 'unknown' };
  if (!isKind(first) || rest.length > 0) return { page: 'unknown' };
  const query = new URLSearchParams(search);
  return {
    page: 'item',
    kind: first,
    id,
    ...(isLocale(language) && { language }),
    ...(query.has('field') && { field: query.get('field') ?? '' }),
    ...(query.has('line') && { line: Number(query.get('line')) }),
  };
}

export const pageHref = (page: PageName): string => (page === 'today' ? root : `${root}/${page}`);

export function itemHref({ kind, id, language }: ItemKey, place: { field?: string; line?: number } = {}): string {
  const query = new URLSearchParams();
  if (place.field) query.set('field', place.field);
  if (place.line) query.set('line', String(place.line));
  const search = query.size > 0 ? `?${query}` : '';
  return `${root}/${kind}/${id}${language ? `/${language}` : ''}${search}`;
}

/** Below the API. */
export const itemPath = (kind: Kind, id: string): string => `/items/${kind}/${id}`;
