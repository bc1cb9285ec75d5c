import type { Locale } from '../i18n/locales';
import { type Cut, cutsOf } from './cuts';
import type { Edition } from './edition';
import { type Localized, localize } from './localized';
import type { Pixels } from './media';
import { type Rendition, renditionsOf } from './renditions';
import type { TaggedPhoto } from './tagged-photos';

/** A photograph with the renditions a page offers of it. */
export type Photo = {
  tagged: TaggedPhoto;
  renditions: Rendition[];
  /** Parts of it for certain purposes, around its focus. */
  cuts: Cut[];
  pixels: Pixels;
  /** Of the file in the content; what is handed out has about as many. */
  bytes: number;
};

/** A photograph and what has to stand with it. */
export type Still = {
  still: Localized<'stills'>;
  photo: Photo;
  /** In the gallery, from 1. */
  number: number;
};

/** Photographs in the order of lists, as readers of one language see them. */
export function stillsOf(
  edition: Edition,
  locale: Locale,
  wanted: (still: Localized<'stills'>) => boolean = () => true,
): Still[] {
  return edition
    .all('stills')
    .map((item, index) => ({ still: localize(item, locale), number: index + 1 }))
    .filter(({ still }) => wanted(still))
    .flatMap(({ still, number }) => {
      const photo = photoOf(edition, still);
      return photo ? [{ still, photo, number }] : [];
    });
}

function photoOf(edition: Edition, { id, facts, media }: Localized<'stills'>): Photo | undefined {
  const tagged = edition.taggedPhotos.get(id);
  const raw = media[facts.file];
  if (!tagged || !raw?.pixels) return undefined;
  const { pixels, size: bytes } = raw;
  return { tagged, renditions: renditionsOf(raw), cuts: cutsOf(tagged, facts.focus), pixels, bytes };
}

/** The photograph that stands in place of a person's drawing. */
export function portraitOf(edition: Edition, person: string, locale: Locale): Still | undefined {
  return stillsOf(edition, locale, ({ facts }) => facts.kind === 'portrait' && facts.people[0] === person)[0];
}
