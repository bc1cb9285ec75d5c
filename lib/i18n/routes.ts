import type { Locale } from './locales';

/** `/press` → `/es/press` */
export function localPath(locale: Locale, path: string): string {
  return `/${locale}${path}`;
}

/** Where a picture of the edition is served. */
export function mediaPath(name: string): string {
  return `/media/${name}`;
}

/** Where the development server tells open pages of a new edition. */
export const liveReloadPath = '/__content';
