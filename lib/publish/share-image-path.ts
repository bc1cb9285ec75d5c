import type { Locale } from '../i18n/locales';
import { hrefOf } from '../routes/href';
import type { PagePath } from '../routes/page-kinds';
import { pageKindOf } from '../routes/pages';

/** Pages with a picture of their own for those who pass them on: the film, its dates, releases and people. */
export const hasOwnImage = (path: PagePath): boolean => pageKindOf(path).shareImage === 'own';

/** Pixels: what networks and messengers show without cutting. */
export const shareImageSize = { width: 1200, height: 630 };

/** Where the picture of a page lies; pages without one of their own show the film's. */
export function shareImagePath(locale: Locale, path: PagePath): string {
  return hrefOf({ kind: 'share-image', locale, path: hasOwnImage(path) ? path : '' });
}
