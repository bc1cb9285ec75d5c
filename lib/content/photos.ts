import type { Locale } from '../i18n/locales';
import type { Edition } from './edition';
import { type Localized, localize } from './localized';
import type { MediaFile, Pixels } from './media';
import { formsOf, type PhotoForm } from './photo-forms';

/** A photograph with the forms a page offers of it. */
export type Photo = { original: MediaFile; forms: PhotoForm[]; pixels: Pixels };

/** A photograph and what has to stand with it. */
export type Still = { still: Localized<'stills'>; photo: Photo };

/** Photographs in the order of lists, as readers of one language see them. */
export function stillsOf(
  edition: Edition,
  locale: Locale,
  wanted: (still: Localized<'stills'>) => boolean = () => true,
): Still[] {
  return edition
    .all('stills')
    .map((item) => localize(item, locale))
    .filter(wanted)
    .flatMap((still) => {
      const photo = photoOf(still);
      return photo ? [{ still, photo }] : [];
    });
}

function photoOf({ facts, media }: Localized<'stills'>): Photo | undefined {
  const original = media[facts.file];
  return original?.pixels && { original, forms: formsOf(original), pixels: original.pixels };
}

/** The photograph that stands in place of a person's drawing. */
export function portraitOf(edition: Edition, person: string, locale: Locale): Still | undefined {
  return stillsOf(edition, locale, ({ facts }) => facts.kind === 'portrait' && facts.people[0] === person)[0];
}
