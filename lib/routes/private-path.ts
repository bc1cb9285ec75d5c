import type { Locale } from '../i18n/locales';
import { isLocale } from '../i18n/locales';
import { isReleaseFormat, type ReleaseFormat } from '../publish/files/release-formats';

/** A press release before it is public, or a file of it, as whoever was sent its private link asks for it. */
export type PrivateCopyRoute = {
  kind: 'private-copy';
  locale: Locale;
  /** Of the release. */
  id: string;
  format?: ReleaseFormat;
  /** Says which link it is, and that we have made it; it is not checked yet. */
  token: string;
};

const privatePath = /^\/([a-z-]+)\/private\/([\w.-]{1,200})\/([a-z0-9-]+)(?:\.([a-z]+))?$/i;

export function readPrivatePath(path: string): PrivateCopyRoute | undefined {
  const [, locale = '', token = '', id = '', format] = privatePath.exec(path) ?? [];
  if (!isLocale(locale) || (format !== undefined && !isReleaseFormat(format))) return undefined;
  return { kind: 'private-copy', locale, id, ...(format && { format }), token };
}

/**
 * A page of its own ends with the name of the release and not with the token: files beside it are linked by their names
 * alone, so that the token stands in no link.
 */
export const privatePathOf = ({ locale, id, token }: Pick<PrivateCopyRoute, 'locale' | 'id' | 'token'>): string =>
  `/${locale}/private/${token}/${id}`;

/** A path as it may stand in a log. */
export const withoutToken = (path: string): string => path.replace(/(\/private\/)[\s\S]*$/i, '$1…');
