import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Locale } from '../i18n/locales';
import { fold } from './fold';
import { latinLettersOf, soundOf } from './sound';

/** Words in Latin letters within a text of another language, such as Russian, are names, which have no endings. */
const latinStemmers: Partial<Record<string, (word: string) => string>> = { en: english, es: spanish };

const isCyrillic = /[а-я]/;

/** The stem by which the forms of a word find each other; Cyrillic words are Russian in a text of any language. */
export function stemOf(locale: Locale, folded: string): string {
  return isCyrillic.test(folded) ? russian(folded) : (latinStemmers[locale]?.(folded) ?? folded);
}

/** A folded word as a name among the terms of an index: no word begins with the sign. */
export const nameTerm = (folded: string) => `~${folded}`;

/** A word that may be a name has a capital. */
export const mayBeName = (word: string) => /^\p{Lu}/u.test(word);

/** What a word of a text is found by: its stem and, if it may be a name, itself. */
export function termsOf(locale: Locale, word: string): string[] {
  const folded = fold(word);
  return mayBeName(word) ? [stemOf(locale, folded), nameTerm(folded)] : [stemOf(locale, folded)];
}

/** What a word among the names of a document is found by. */
export function namesTermsOf(locale: Locale, word: string): string[] {
  const folded = fold(word);
  return [stemOf(locale, folded), nameTerm(folded)];
}

/** How a name sounds, and how many letters it has in Latin ones. */
export type Sound = { sound: string; letters: number };

/** Shorter words, and shorter sounds, are like too many others. */
const shortestName = 3;

/** How a folded name sounds, with and without the ending of a Russian case. */
export function soundsOf(folded: string): Sound[] {
  if (/\d/.test(folded)) return [];
  const forms = isCyrillic.test(folded) ? new Set([folded, russian(folded)]) : [folded];
  return [...forms]
    .map((form) => ({ sound: soundOf(form), letters: latinLettersOf(form).length }))
    .filter(({ sound, letters }) => Math.min(sound.length, letters) >= shortestName);
}
