import type { Locale } from '../i18n/locales';
import type { Facts, Kind, Words } from './kinds';
import type { MediaFile } from './media';
import type { FileResult } from './parse-file';
import type { Problem } from './problem';

/** An item in the languages it is written in; drafts of translations are among them. */
export type Item<K extends Kind = Kind> = {
  kind: K;
  id: string;
  /** The language of the file that carries the facts. */
  original: Locale;
  facts: Facts<K>;
  texts: Partial<Record<Locale, Text<K>>>;
  /** The pictures its facts name, by file name. */
  media: Record<string, MediaFile>;
  /** Epoch milliseconds since which its facts cannot be read; from then on it may disappear but not appear. */
  heldSince?: number;
  /** A date that lies behind at the moment of its edition. */
  isPast?: true;
};

export type Text<K extends Kind = Kind> = {
  words: Words<K>;
  body: string;
  draft: boolean;
  /** The fingerprint of the original's words that it renders; left out where nobody has noted it. */
  translationOf?: string;
  hash: string;
};

/** What lies in one item's folder. */
export type Folder = {
  kind: Kind;
  id: string;
  files: Partial<Record<Locale, FileResult>>;
  media: Record<string, MediaFile>;
  /** Pictures that have not been decoded yet. */
  waiting: Record<string, MediaFile>;
  problems: Problem[];
  /** A picture could not be copied, for which nothing here is to be mended: it is tried again. */
  isUnkept?: true;
};

/** By `kind/id`. */
export type Folders = ReadonlyMap<string, Folder>;
export type Items = ReadonlyMap<string, Item>;

export const keyOf = (kind: Kind, id: string) => `${kind}/${id}`;
