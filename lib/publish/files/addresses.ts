import { isLocale, type Locale } from '../../i18n/locales';
import type { Page } from '../pages';
import { isReleaseForm, type ReleaseForm } from './release-forms';

/** What a file's address says. */
export type FileAddress = { locale: Locale } & (
  | { kind: 'release'; id: string; form: ReleaseForm }
  /** A file that stands whatever the content, behind `/<language>`. */
  | { kind: 'fixed'; path: FixedFile }
);

const releaseFile = /^\/press\/([a-z0-9-]+)\.([a-z]+)$/;

/** Behind `/<language>`. */
export const fixedFiles = ['/press/book.pdf'] as const;

export type FixedFile = (typeof fixedFiles)[number];

const isFixedFile = (path: string): path is FixedFile => (fixedFiles as readonly string[]).includes(path);

/** Behind `/<language>`. */
export const releaseFilePath = (id: string, form: ReleaseForm): string => `/press/${id}.${form}`;

/** Undefined for what is no address of a file, whatever there is. */
export function parseFileAddress(path: string): FileAddress | undefined {
  const [, locale = '', rest = ''] = /^\/([a-z]{2})(\/.+\.[a-z]+)$/.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  if (isFixedFile(rest)) return { locale, kind: 'fixed', path: rest };
  const [, id = '', form = ''] = releaseFile.exec(rest) ?? [];
  return isReleaseForm(form) ? { locale, kind: 'release', id, form } : undefined;
}

/** Whether there is a file at an address: releases are handed out in the languages they are written in. */
export function isFileOf(pages: readonly Page[]): (path: string) => boolean {
  const languages = new Map(pages.map((page) => [page.path, page.languages]));
  return (path) => {
    const address = parseFileAddress(path);
    if (address?.kind !== 'release') return address !== undefined;
    return languages.get(`/press/${address.id}`)?.includes(address.locale) ?? false;
  };
}
