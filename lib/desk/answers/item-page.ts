import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../content/kinds';
import { mediaTypeOf } from '../../content/media';
import { type Locale, locales } from '../../i18n/locales';
import { apiPath, type ItemFile, type ItemPage, type ItemRow } from '../api';
import { EditError } from '../edit/edit-error';
import { folderOf } from '../edit/files/content-path';
import { namesIn, readItemFiles, type StoredFile } from '../edit/files/read-item';
import { readValues } from '../edit/values';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';
import { itemRow } from './items';
import { isOf, remarksOf } from './remarks';

/**
 * An item with the whole of its files.
 *
 * @throws {Refused} 404 where no folder of this name is there.
 */
export function itemPage(content: DeskContent, kind: Kind, id: string, language: Locale, now: number): ItemPage {
  const { editions, places } = content;
  const row = itemRow(content, { kind, id }, language, now);
  const stored = readItemFiles(places, kind, id);
  const folder = join(places.content, folderOf(kind, id));
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refused(404, `There is no folder ${folderOf(kind, id)}.`);
  for (const { hash, bytes } of Object.values(stored)) content.shown.set(hash, bytes);
  const files = Object.fromEntries(
    locales.flatMap((locale) => {
      const file = stored[locale];
      return file ? [[locale, itemFile(file, row, locale)]] : [];
    }),
  ) as ItemPage['files'];
  const original = editions.current()?.find(kind, id)?.original ?? languageOfFacts(files);
  return {
    ...row,
    original,
    files,
    pictures: picturesIn(folder, kind, id),
    remarks: [...remarksOf(editions.problems(), language), ...remarksOf(content.findings(), language)].filter(
      isOf(kind, id),
    ),
  };
}

function itemFile({ bytes, file, hash }: StoredFile, { texts }: ItemRow, locale: Locale): ItemFile {
  const text = Buffer.from(bytes).toString('utf8');
  const state = texts[locale] === 'missing' ? 'draft' : texts[locale];
  try {
    const { data, body } = readValues(bytes, file);
    return { hash, text, data, body, state };
  } catch (error) {
    if (error instanceof EditError) return { hash, text, body: '', state };
    throw error;
  }
}

/** Of an item that cannot be read, the file that looks like the original. */
function languageOfFacts(files: ItemPage['files']): Locale {
  const written = locales.filter((locale) => files[locale]);
  return written.find((locale) => /^facts:/m.test(files[locale]?.text ?? '')) ?? written[0] ?? (locales[0] as Locale);
}

function picturesIn(folder: string, kind: Kind, id: string): ItemPage['pictures'] {
  return namesIn(folder)
    .filter((name) => mediaTypeOf(name))
    .map((name) => ({
      name,
      bytes: lstatSync(join(folder, name)).size,
      href: `${apiPath}/items/${kind}/${id}/pictures/${encodeURIComponent(name)}`,
    }));
}
