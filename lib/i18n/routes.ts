/** The pages that stand whatever the content, as the part of the address behind `/<language>`. */
export const fixedPages = [
  '',
  '/story',
  '/premiere',
  '/people',
  '/press',
  '/press/quotes',
  '/press/facts',
  '/press/coverage',
  '/press/stills',
  '/press/book',
  '/press/downloads',
  '/press/corrections',
  '/contacts',
] as const;

export type FixedPage = (typeof fixedPages)[number];

/** Folder names under `press` that a fixed page already answers to. */
export const reservedPressIds: readonly string[] = fixedPages
  .filter((page) => page.startsWith('/press/'))
  .map((page) => page.slice('/press/'.length));

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
