import type { Item } from '../../content';
import type { Locale } from '../../i18n/locales';
import { fileOf } from '../edit/files/content-path';
import type { DeskPlaces } from '../edit/files/places';
import { readStored } from '../edit/files/read-item';
import { saveFile } from '../edit/files/save';
import { fingerprintIn, withOriginalNoted } from './note-original';

export type Confirmed = {
  /** Files that say now which words they render. */
  files: string[];
  /** Files that cannot be read, or whose original cannot. */
  unreadable: string[];
};

/** Notes of the translations of items into a language that they render their originals as they are now. */
export function confirmTranslations(
  places: DeskPlaces,
  items: readonly Pick<Item, 'kind' | 'id' | 'original'>[],
  locale: Locale,
): Confirmed {
  const confirmed: Confirmed = { files: [], unreadable: [] };
  for (const { kind, id, original } of items) {
    const file = fileOf(kind, id, locale);
    const [translation, source] = [readStored(places, file), readStored(places, fileOf(kind, id, original))];
    if (locale === original || !translation || !source) continue;
    const fingerprint = fingerprintIn(kind, source.bytes);
    const noted = fingerprint && withOriginalNoted(translation.bytes, fingerprint, file);
    // Somebody else has saved the file at this very moment: it is not what was confirmed.
    const isSaved = noted && saveFile(places, file, translation.hash, noted).ok;
    (isSaved ? confirmed.files : confirmed.unreadable).push(file);
  }
  return confirmed;
}
