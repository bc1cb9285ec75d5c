import { locales } from '../i18n/locales';
import type { Item } from './item';
import { inLanguages, type PhotoTags, upTo } from './photo-tags';
import { rightsTags } from './rights-tags';

type Artwork = Item<'film'>['facts']['artwork'][number];

/** What is written into a piece of artwork; undefined where the content says nothing of whose it is. */
export function artworkTags(film: Item<'film'>, artwork: Artwork, file: string): PhotoTags | undefined {
  const { creator, copyright, licence, digitalSource } = artwork;
  const { rights } = film.facts;
  const words = locales.map((locale) => film.texts[locale]?.words.artwork[artwork.id]);
  if (![creator, copyright, licence, digitalSource, rights, ...words.map((each) => each?.usage)].some(Boolean))
    return undefined;
  const original = film.texts[film.original]?.words.artwork[artwork.id];
  return {
    ...inLanguages(film, 'XMP-dc:Title', (locale) => film.texts[locale]?.words.artwork[artwork.id]?.title),
    ...inLanguages(
      film,
      'XMP-iptcCore:AltTextAccessibility',
      (locale) => film.texts[locale]?.words.artwork[artwork.id]?.alt,
    ),
    ...inLanguages(film, 'XMP-xmpRights:UsageTerms', (locale) => film.texts[locale]?.words.artwork[artwork.id]?.usage),
    ...(creator && { 'XMP-dc:Creator': creator, 'XMP-photoshop:Credit': creator }),
    ...rightsTags(artwork, rights),
    ...(/\.jpe?g$/i.test(file) && {
      'IPTC:CodedCharacterSet': 'UTF8',
      'IPTC:ObjectName': upTo(64, original?.title ?? ''),
      ...(original?.usage && { 'IPTC:SpecialInstructions': upTo(256, original.usage) }),
      ...(creator && { 'IPTC:By-line': upTo(32, creator), 'IPTC:Credit': upTo(32, creator) }),
      ...(copyright && { 'IPTC:CopyrightNotice': upTo(128, copyright) }),
      'Photoshop:IPTCDigest': 'new',
    }),
  };
}
