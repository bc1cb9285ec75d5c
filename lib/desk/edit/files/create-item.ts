import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind } from '../../../content/kinds';
import type { Locale } from '../../../i18n/locales';
import { EditError } from '../edit-error';
import { folderOf, placeOfFolder } from './content-path';
import { withLock } from './lock';
import { moveFolder } from './move-folder';
import type { DeskPlaces } from './places';

/** Makes an item of its texts; it appears with all of them at once. A language is added later by saving its file. */
export function createItem(
  places: DeskPlaces,
  kind: Kind,
  id: string,
  texts: Partial<Record<Locale, Uint8Array>>,
): void {
  withLock(places, () => {
    const place = freePlace(places, kind, id);
    // A folder that begins with a dot is not read.
    const beside = join(dirname(place), `.${id}.tmp`);
    const clear = () => rmSync(beside, { recursive: true, force: true });
    clear();
    try {
      mkdirSync(beside, { recursive: true });
      for (const [locale, bytes] of Object.entries(texts))
        writeFileSync(join(beside, `${locale}.md`), bytes, { flush: true });
      moveFolder(beside, place);
    } finally {
      clear();
    }
  });
}

/** @throws {EditError} where something lies already. */
export function freePlace(places: DeskPlaces, kind: Kind, id: string): string {
  const place = placeOfFolder(places, kind, id);
  if (existsSync(place)) throw new EditError(folderOf(kind, id), [], 'is there already: choose another name');
  return place;
}
