import {
  type FixedPage,
  type ItemPageKind,
  type KindsWhere,
  type PageKind,
  type PageKinds,
  type PagePath,
  pageKinds,
} from './page-kinds';

const rows = Object.entries(pageKinds) as [keyof PageKinds, PageKind][];

const pathsWhere = (isWanted: (kind: PageKind) => boolean) =>
  rows.filter(([, kind]) => isWanted(kind)).map(([path]) => path);

export const fixedPages = pathsWhere(({ listed }) => listed === 'as the film') as FixedPage[];

/** Folder names under `press` that a fixed page already answers to. */
export const reservedPressIds: readonly string[] = fixedPages
  .filter((page) => page.startsWith('/press/'))
  .map((page) => page.slice('/press/'.length));

/** By which name the table knows the kind of an existing page. */
export function kindNameOf(path: PagePath): keyof PageKinds {
  if (path in pageKinds) return path as keyof PageKinds;
  if (path.startsWith('/dates/')) return '/dates/:territory';
  if (/^\/press\/[^/]+\/earlier\//.test(path)) return '/press/:id/earlier/:correction';
  if (/^\/people\/[^/]+\/character$/.test(path)) return '/people/:id/character';
  return path.startsWith('/press/') ? '/press/:id' : '/people/:id';
}

/** The kind of an existing page. */
export const pageKindOf = (path: PagePath): PageKind => pageKinds[kindNameOf(path)];

/** Whether items of the kind have pages of their own. */
export const isItemPageKind = (kind: string): kind is ItemPageKind => rows.some(([, { items }]) => items === kind);

/** Whether search engines hear of a page. */
export const isListed = (path: PagePath): boolean => !['nowhere', 'internal'].includes(pageKindOf(path).listed);

type Navigated<Place> = KindsWhere<{ navigation: Place }>;

/** The pages that the head of every page links to, and those that its foot does. */
export const navigation = {
  head: pathsWhere((kind) => kind.navigation === 'head') as Navigated<'head'>[],
  foot: pathsWhere((kind) => kind.navigation !== undefined) as Navigated<'head' | 'foot'>[],
};
