import { locales } from '../../lib/i18n/locales';
import { releaseFormats } from '../../lib/publish/files/release-formats';
import { fixedFiles } from '../../lib/routes/files';
import { reservedPressIds } from '../../lib/routes/pages';
import { get, sitemapPaths } from '../bench/get';

/** What an answer may be: what changes with every edit may be gone, an archive may have to be waited for. */
export type Kind = 'page' | 'file' | 'archive' | 'picture' | 'search' | 'nothing';

export type Address = {
  path: string;
  kind: Kind;
  /** A part of it, as a download that goes on asks for one. */
  range?: string;
};

const each = (paths: readonly string[], kind: Kind): Address[] =>
  locales.flatMap((locale) => paths.map((path) => ({ path: `/${locale}${path}`, kind })));

const typed = ['kite', 'cake', 'person one', 'воздушный змей', 'cometas', 'where to watch', 'zzzqqq', 'a', '2031'];

/** Every kind of address of a site, as often as one of each kind is asked for by readers. */
export async function addressesOf(origin: string): Promise<Address[]> {
  const pages = await sitemapPaths(origin);
  const releases = pages.filter((path) => {
    const [, , section, id] = path.split('/');
    return section === 'press' && id !== undefined && !reservedPressIds.includes(id);
  });
  const gallery = (await get(`${origin}/en/press/stills`)).body.toString();
  const pictures = [...gallery.matchAll(/"(\/media\/[^" ]+)"/g)].map(([, path = '']) => path);
  return [
    ...pages.map((path): Address => ({ path, kind: 'page' })),
    ...releases.flatMap((path) =>
      Object.keys(releaseFormats).map((form): Address => ({ path: `${path}.${form}`, kind: 'file' })),
    ),
    ...each(fixedFiles, 'file'),
    ...each(['/share.png', '/premiere/share.png'], 'file'),
    ...each(['/press-kit.zip'], 'archive'),
    { path: '/press-kit.zip', kind: 'archive' },
    { path: '/press-kit.zip', kind: 'archive', range: 'bytes=-1' },
    { path: '/press-kit.zip', kind: 'archive', range: 'bytes=100-2000' },
    ...pictures.map((path): Address => ({ path, kind: 'picture' })),
    ...each(
      typed.map((words) => `/search?q=${encodeURIComponent(words)}`),
      'search',
    ),
    ...each(['/press/nothing', '/people/nobody', '/%E0%A4%A', '/press/nothing.pdf', `/${'a'.repeat(900)}`], 'nothing'),
  ];
}
