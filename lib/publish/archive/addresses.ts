import { isLocale, type Locale } from '../../i18n/locales';

/** A ZIP of the whole kit, in one language or in all, or of what a reader has ticked. */
export type ArchiveAddress = { kind: 'kit'; locale?: Locale } | { kind: 'selection'; locale: Locale };

/** The whole kit in all languages. */
export const wholeKitPath = '/press-kit.zip';

/** Behind `/<language>`. */
export const kitPath = '/press-kit.zip';

/** Behind `/<language>`: takes `item`, as often as there are things ticked. */
export const selectionPath = '/press/selection.zip';

export function parseArchiveAddress(path: string): ArchiveAddress | undefined {
  if (path === wholeKitPath) return { kind: 'kit' };
  const [, locale = '', rest] = /^\/([a-z]{2})(\/.+)$/.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  if (rest === kitPath) return { kind: 'kit', locale };
  return rest === selectionPath ? { kind: 'selection', locale } : undefined;
}
