import { type FixedPage, type KindsWhere, type PageKind, type PageKinds, type PagePath, pageKinds } from './page-kinds';

const rows = Object.entries(pageKinds) as [keyof PageKinds, PageKind][];

const pathsWhere = (isWanted: (kind: PageKind) => boolean) =>
  rows.filter(([, kind]) => isWanted(kind)).map(([path]) => path);

export const fixedPages = pathsWhere(({ listed }) => listed === 'as the film') as FixedPage[];

/** Folder names under `press` that a fixed page already answers to. */
export const reservedPressIds: readonly string[] = fixedPages
  .filter((page) => page.startsWith('/press/'))
  .map((page) => page.slice('/press/'.length));

/** The kind of an existing page. */
export function pageKindOf(path: PagePath): PageKind {
  const kinds: Record<string, PageKind> = pageKinds;
  if (kinds[path]) return kinds[path];
  if (path.startsWith('/dates/')) return pageKinds['/dates/:territory'];
  return pageKinds[path.startsWith('/press/') ? '/press/:id' : '/people/:id'];
}

type Navigated<Place> = KindsWhere<{ navigation: Place }>;

/** The pages that the head of every page links to, and those that its foot does. */
export const navigation = {
  head: pathsWhere((kind) => kind.navigation === 'head') as Navigated<'head'>[],
  foot: pathsWhere((kind) => kind.navigation !== undefined) as Navigated<'head' | 'foot'>[],
};
