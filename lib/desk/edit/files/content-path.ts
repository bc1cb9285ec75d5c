import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../../../content/fields';
import { isKind, type Kind, singleKind } from '../../../content/kinds';
import { isLocale, type Locale } from '../../../i18n/locales';
import { EditError } from '../edit-error';
import type { DeskPlaces } from './places';

/** As the schemas have it. */
const longestId = 80;

export const fileOf = (kind: Kind, id: string, locale: Locale): string => `${folderOf(kind, id)}/${locale}.md`;

/** Where an item lies below the content folder. */
export function folderOf(kind: Kind, id: string): string {
  if (!isKind(kind)) throw new EditError(String(kind), [], 'is no folder of the content');
  if (kind === singleKind) return kind;
  if (!idPattern.test(id) || id.length > longestId)
    throw new EditError(`${kind}/${id}`, [], 'has no name for a folder: write small Latin letters, digits and hyphens');
  return `${kind}/${id}`;
}

/**
 * The place on disk of a language file, there or not.
 *
 * @throws {EditError} for any other path, and where a link would lead out of the content.
 */
export function placeOfFile({ content }: DeskPlaces, file: string): string {
  const [, kind = '', id, locale = ''] = /^([a-z-]+)(?:\/([a-z0-9-]+))?\/([a-z]{2})\.md$/.exec(file) ?? [];
  const isSingle = kind === singleKind;
  if (!isKind(kind) || !isLocale(locale) || (id === undefined) !== isSingle)
    throw new EditError(file, [], 'is no text of an item: only those are edited here');
  refuseLinks(content, folderOf(kind, id ?? kind));
  const place = join(content, file);
  const stat = lstatSync(place, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) throw new EditError(file, [], 'is not a plain file: put a Markdown file here');
  return place;
}

/** The place on disk of an item's folder, there or not. */
export function placeOfFolder({ content }: DeskPlaces, kind: Kind, id: string): string {
  const folder = folderOf(kind, id);
  refuseLinks(content, folder);
  return join(content, folder);
}

function refuseLinks(content: string, folder: string): void {
  let place = content;
  for (const name of folder.split('/')) {
    place = join(place, name);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory()) throw new EditError(folder, [], 'is a link or a file: put the folder itself here');
  }
}
