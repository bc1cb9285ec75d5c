import type { Edition, Localized } from '../content';
import { type Locale, locales } from '../i18n/locales';

/** Names that every address book, telephone and car can show: letters, spaces and signs of the Latin script. */
const isLatin = (name: string) => /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u.test(name);

export type CardNames = { name: string; lang: Locale; native?: string };

/**
 * A contact's name in Latin letters, from whichever language writes it so, and as the reader's language writes it where
 * that is another; nothing is transliterated here, since nobody could vouch for it.
 */
export function cardNames(edition: Edition, contact: Localized<'contacts'>): CardNames {
  const own = contact.words.name;
  const texts = edition.find('contacts', contact.id)?.texts ?? {};
  const candidates = [contact.lang, contact.original, ...locales];
  const lang = candidates.find((each) => isLatin(texts[each]?.words.name ?? ''));
  const name = lang && texts[lang]?.words.name;
  return name && name !== own ? { name, lang, native: own } : { name: own, lang: contact.lang };
}
