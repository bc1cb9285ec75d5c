import type { Locale } from '../i18n/locales';
import { isLocale } from '../i18n/locales';
import { isReleaseFormat, type ReleaseFormat } from '../publish/files/release-formats';
import type { ItemPageKind } from './page-kinds';
import { isItemPageKind } from './pages';

/** An item before it is public, or a file of it, as whoever was sent a private link asks for it. */
export type PrivateItem = { kind: ItemPageKind; id: string; format?: ReleaseFormat };

/** What stands behind a private link: an item, or, without one, the list of all that accredited readers may read. */
export type PrivateCopyRoute = {
  kind: 'private-copy';
  locale: Locale;
  item?: PrivateItem;
  /** Says which link it is, and that we have made it; it is not checked yet. */
  token: string;
};

/** What a private link is signed for: one item, `press/<release>`, or everything that accredited readers may read. */
export type Opens = `${ItemPageKind}/${string}` | typeof accredited;

export const accredited = 'accredited';

export function isOpens(text: string): text is Opens {
  const [kind = '', id, ...more] = text.split('/');
  return text === accredited || (isItemPageKind(kind) && id !== undefined && more.length === 0);
}

const privatePath = /^\/([a-z-]+)\/private\/([\w.-]{1,200})\/(?:([a-z]+)\/([a-z0-9-]+)(?:\.([a-z]+))?|accredited)$/;

export function readPrivatePath(path: string): PrivateCopyRoute | undefined {
  const [, locale = '', token = '', kind, id = '', format] = privatePath.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  if (kind === undefined) return { kind: 'private-copy', locale, token };
  if (!isItemPageKind(kind)) return undefined;
  if (format === undefined) return { kind: 'private-copy', locale, item: { kind, id }, token };
  if (kind !== 'press' || !isReleaseFormat(format)) return undefined;
  return { kind: 'private-copy', locale, item: { kind, id, format }, token };
}

/**
 * The token comes before what it opens: the files of an item, and the list that it stands in, are linked from its page
 * by relative addresses, so that the token stands in no link.
 */
export const privatePathOf = ({ locale, opens, token }: { locale: Locale; opens: Opens; token: string }): string =>
  `/${locale}/private/${token}/${opens}`;

/** A path as it may stand in a log. */
export const withoutToken = (path: string): string => path.replace(/(\/private\/)[\s\S]*$/i, '$1…');
