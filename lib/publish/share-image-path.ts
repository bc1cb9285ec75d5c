import { type Locale, locales } from '../i18n/locales';
import { fixedPages, localPath } from '../i18n/routes';
import type { Page } from './pages';

/** Pages with a picture of their own for those who pass them on: the film, its dates, releases and people. */
export const hasOwnImage = (path: string) =>
  ['', '/premiere'].includes(path) ||
  (/^\/(?:press|people)\/[^/]+$/.test(path) && !(fixedPages as readonly string[]).includes(path));

/** Pixels: what networks and messengers show without cutting. */
export const shareImageSize = { width: 1200, height: 630 };

/** Where the picture of a page lies; pages without one of their own show the film's. */
export function shareImagePath(locale: Locale, path: string): string {
  return localPath(locale, `${hasOwnImage(path) ? path : ''}/share.png`);
}

/** The pictures of all these pages, in every language. */
export function shareImagePaths(pages: readonly Page[]): string[] {
  const paths = pages.filter(({ path }) => hasOwnImage(path)).map(({ path }) => path);
  return locales.flatMap((locale) => paths.map((path) => shareImagePath(locale, path)));
}
