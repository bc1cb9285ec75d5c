import type { Edition, Localized, Still } from '../content';
import { leadStill, portraitOf, stillsOf } from '../content/queries';
import type { Locale } from '../i18n/locales';
import { keyArtFile } from './share-card';

/** A photograph beside a share card. */
export type SharePhoto = {
  still: Still;
  /** Its file. */
  file: string;
  /** What is kept in sight, as a share of its width and of its height. */
  focus: { x: number; y: number };
};

function sharePhoto(still: Still | undefined): SharePhoto | undefined {
  if (!still) return undefined;
  const [x = 50, y = 50] = still.still.facts.focus?.split(' ').map(Number.parseFloat) ?? [];
  return { still, file: still.photo.tagged.madeFrom, focus: { x: x / 100, y: y / 100 } };
}

/** The portrait of a person, beside their card. */
export const photoOfPerson = (edition: Edition, locale: Locale, { id }: Localized<'people'>): SharePhoto | undefined =>
  sharePhoto(portraitOf(edition, id, locale));

/** The photograph that a press release names. */
export const photoOfRelease = (edition: Edition, locale: Locale, release: Localized<'press'>) =>
  sharePhoto(leadStill(edition, locale, release));

/** The first photograph of the film, beside the card of a film that nobody has drawn for wide screens. */
export function photoOfFilm(edition: Edition, locale: Locale, film: Localized<'film'>): SharePhoto | undefined {
  if (keyArtFile(film) !== undefined) return undefined;
  return sharePhoto(stillsOf(edition, locale, ({ facts }) => facts.kind === 'still')[0]);
}
