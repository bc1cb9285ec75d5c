import { fixedPages } from '../../lib/routes/pages';

/** A page that stands for those like it. */
export type PageKind = {
  name: string;
  /** Behind `/<language>`. */
  path: string;
};

/** Pages that no sitemap lists. */
const unlisted: readonly PageKind[] = [
  { name: 'search', path: '/search?q=2025' },
  { name: 'nothing-found', path: '/search?q=xyzzyqwvut' },
  { name: 'not-found', path: '/no/such/page' },
];

/** Every fixed page, and of the items that have pages of their own the first one in the sitemap. */
export function kindsOfPages(sitemap: string): PageKind[] {
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.replace(/^\/[^/]+/, ''),
  );
  const fixed = fixedPages.map((path) => ({ name: path === '' ? 'home' : path.slice(1).replaceAll('/', '-'), path }));
  const isFixed = (path: string) => fixed.some((page) => page.path === path);
  const items = Object.entries({ release: '/press/', person: '/people/' }).flatMap(([name, section]) => {
    const path = paths.find((each) => each.startsWith(section) && !isFixed(each));
    return path ? [{ name, path }] : [];
  });
  return [...fixed, ...items, ...unlisted];
}
