import { createHash } from 'node:crypto';
import { closeSync, fstatSync, readdirSync, readFileSync } from 'node:fs';
import type { Kind } from '../../../content/kinds';
import { openItself } from '../../../content/open-itself';
import { isLocale, type Locale } from '../../../i18n/locales';
import { EditError } from '../edit-error';
import { fileOf, placeOfFile, placeOfFolder } from './content-path';
import type { DeskPlaces } from './places';

/** A file as it was read, and the SHA-256 of its bytes, by which one tells whether it is still the same. */
export type StoredFile = { file: string; bytes: Uint8Array; hash: string };

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The texts of an item, in the languages that it has. */
export function readItemFiles(places: DeskPlaces, kind: Kind, id: string): Partial<Record<Locale, StoredFile>> {
  const files: Partial<Record<Locale, StoredFile>> = {};
  for (const name of namesIn(placeOfFolder(places, kind, id))) {
    const locale = name.slice(0, -'.md'.length);
    if (!name.endsWith('.md') || !isLocale(locale)) continue;
    const stored = readStored(places, fileOf(kind, id, locale));
    if (stored) files[locale] = stored;
  }
  return files;
}

/** What lies in a folder; nothing where there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Undefined where there is no such file. */
export function readStored(places: DeskPlaces, file: string): StoredFile | undefined {
  const bytes = bytesAt(placeOfFile(places, file), file);
  return bytes && { file, bytes, hash: hashOf(bytes) };
}

function bytesAt(place: string, file: string): Uint8Array | undefined {
  let opened: number | undefined;
  try {
    opened = openItself(place);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  if (opened === undefined) throw new EditError(file, [], 'is a link to another file: put the file itself here');
  try {
    if (!fstatSync(opened).isFile()) throw new EditError(file, [], 'is not a plain file: put a Markdown file here');
    return readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}
