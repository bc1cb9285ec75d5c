import { defaultLocale, isLocale, type Locale } from '../../i18n/locales';
import { reservedPressIds } from '../../i18n/routes';
import type { Page } from '../pages';
import { isReleaseForm, type ReleaseFormat } from './release-formats';

/** What a file's address says. */
export type FileAddress = { locale: Locale } & (
  | { kind: 'release'; id: string; form: ReleaseFormat }
  | { kind: 'contact'; id: string }
  /** It stands outside the languages. */
  | { kind: 'schema' }
  /** A file that stands whatever the content, behind `/<language>`. */
  | { kind: 'fixed'; path: FixedFile }
);

const releaseFile = /^\/press\/([a-z0-9-]+)\.([a-z]+)$/;
const contactFile = /^\/contacts\/([a-z0-9-]+)\.vcf$/;

/** Behind `/<language>`. */
export const fixedFiles = [
  '/press/book.pdf',
  '/feed.xml',
  '/feed.json',
  '/press/facts.csv',
  '/press/facts.json',
  '/press/quotes.txt',
  '/kit.json',
] as const;

export type FixedFile = (typeof fixedFiles)[number];

const isFixedFile = (path: string): path is FixedFile => (fixedFiles as readonly string[]).includes(path);

/** What each field of `kit.json` means. */
export const kitSchemaPath = '/kit.schema.json';

/** Behind `/<language>`. */
export const contactFilePath = (id: string): string => `/contacts/${id}.vcf`;

/** Behind `/<language>`. */
export const releaseFilePath = (id: string, form: ReleaseFormat): string => `/press/${id}.${form}`;

/** Undefined for what is no address of a file, whatever there is. */
export function parseFileAddress(path: string): FileAddress | undefined {
  if (path === kitSchemaPath) return { locale: defaultLocale, kind: 'schema' };
  const [, locale = '', rest = ''] = /^\/([a-z]{2})(\/.+\.[a-z]+)$/.exec(path) ?? [];
  if (!isLocale(locale)) return undefined;
  if (isFixedFile(rest)) return { locale, kind: 'fixed', path: rest };
  const [, contact] = contactFile.exec(rest) ?? [];
  if (contact) return { locale, kind: 'contact', id: contact };
  const [, id = '', form = ''] = releaseFile.exec(rest) ?? [];
  if (!isReleaseForm(form) || reservedPressIds.includes(id)) return undefined;
  return { locale, kind: 'release', id, form };
}

/** Whether there is a file at an address: releases are handed out in the languages they are written in, contacts in all. */
export function isFileOf(pages: readonly Page[], contacts: readonly string[]): (path: string) => boolean {
  const languages = new Map(pages.map((page) => [page.path, page.languages]));
  return (path) => {
    const address = parseFileAddress(path);
    if (address?.kind === 'contact') return contacts.includes(address.id);
    if (address?.kind !== 'release') return address !== undefined;
    return languages.get(`/press/${address.id}`)?.includes(address.locale) ?? false;
  };
}
