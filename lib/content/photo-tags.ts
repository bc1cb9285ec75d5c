import { type Locale, locales } from '../i18n/locales';
import type { Item } from './item';
import type { Kind } from './kinds';
import { rightsTags } from './rights-tags';

/** What is written into a photograph, by the names ExifTool has for the fields. */
export type PhotoTags = Record<string, string | string[]>;

/** What a photograph does not know of itself. */
export type Surroundings = {
  film: Item<'film'> | undefined;
  /** In the order of the gallery, from 1. */
  number: number;
  /** Names, from left to right. */
  people: string[];
};

/**
 * IPTC Photo Metadata in XMP, in every language the words are written in; the original stands for all others. JPEG also
 * carries the older IPTC-IIM, which holds one language.
 */
export function photoTags(still: Item<'stills'>, surroundings: Surroundings): PhotoTags {
  const { facts } = still;
  const title = titleIn(still, surroundings);
  const isJpeg = /\.jpe?g$/i.test(facts.file);
  return {
    ...inLanguages(still, 'XMP-dc:Title', title),
    ...inLanguages(still, 'XMP-dc:Description', (locale) => still.texts[locale]?.words.caption),
    ...inLanguages(still, 'XMP-iptcCore:AltTextAccessibility', (locale) => still.texts[locale]?.words.alt),
    ...inLanguages(still, 'XMP-xmpRights:UsageTerms', (locale) => still.texts[locale]?.words.usage),
    'XMP-dc:Creator': facts.photographer ?? facts.credit,
    'XMP-photoshop:Credit': facts.credit,
    ...(facts.source && { 'XMP-photoshop:Source': facts.source }),
    ...rightsTags(facts, surroundings.film?.facts.rights),
    ...(facts.date && { 'XMP-photoshop:DateCreated': facts.date.replaceAll('-', ':') }),
    ...(surroundings.people.length > 0 && { 'XMP-iptcExt:PersonInImage': surroundings.people }),
    ...(isJpeg && iimTags(still, title(still.original))),
  };
}

function titleIn({ original }: Item<'stills'>, { film, number }: Surroundings) {
  return (locale: Locale) => {
    const text = film?.texts[locale] ?? film?.texts[original] ?? film?.texts[film.original];
    return [text?.words.title, String(number).padStart(2, '0')].filter(Boolean).join(' ');
  };
}

/** A text in every language it is written in; the original stands for all others. */
export function inLanguages<K extends Kind>(
  { original, texts }: Pick<Item<K>, 'original' | 'texts'>,
  tag: string,
  textIn: (locale: Locale) => string | undefined,
): PhotoTags {
  const written = locales.filter((locale) => texts[locale] && textIn(locale));
  if (written.length === 0) return {};
  return Object.fromEntries([
    [tag, textIn(original) ?? ''],
    ...written.map((locale) => [`${tag}-${locale}`, textIn(locale) ?? '']),
  ]);
}

function iimTags({ facts, texts, original }: Item<'stills'>, title: string): PhotoTags {
  const words = texts[original]?.words;
  return {
    'IPTC:CodedCharacterSet': 'UTF8',
    'IPTC:ObjectName': upTo(64, title),
    'IPTC:Caption-Abstract': upTo(2000, words?.caption ?? ''),
    'IPTC:SpecialInstructions': upTo(256, words?.usage ?? ''),
    'IPTC:By-line': upTo(32, facts.photographer ?? facts.credit),
    'IPTC:Credit': upTo(32, facts.credit),
    ...(facts.source && { 'IPTC:Source': upTo(32, facts.source) }),
    ...(facts.copyright && { 'IPTC:CopyrightNotice': upTo(128, facts.copyright) }),
    ...(facts.date && { 'IPTC:DateCreated': facts.date.replaceAll('-', ':') }),
    /** Tells readers that both say the same, so that they take the longer texts of XMP. */
    'Photoshop:IPTCDigest': 'new',
  };
}

/** As many whole letters as fit into the bytes that IIM allows a field. */
export function upTo(limit: number, text: string): string {
  const letters = [...text];
  while (Buffer.byteLength(letters.join('')) > limit) letters.pop();
  return letters.join('');
}
