import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import type { Locale } from '../i18n/locales';
import { fold } from './fold';
import { soundOf } from './sound';

/** Words in Latin letters within a Russian text are names, which have no endings. */
const latinStemmers: Record<Locale, (word: string) => string> = { en: english, es: spanish, ru: (word) => word };

const isCyrillic = /[а-я]/;

/** Marks a sound among the terms of an index: no word begins with it. */
export const soundMark = '~';

/** Shorter words sound like too many others. */
const shortestName = 3;

/** The stem by which the forms of a word find each other; Cyrillic words are Russian in a text of any language. */
export function stemOf(locale: Locale, folded: string): string {
  return isCyrillic.test(folded) ? russian(folded) : latinStemmers[locale](folded);
}

/** How a name sounds, with and without the ending of a Russian case. */
export function soundTerms(folded: string): string[] {
  if (folded.length < shortestName || /^\d/.test(folded)) return [];
  const forms = isCyrillic.test(folded) ? [folded, russian(folded)] : [folded];
  return [...new Set(forms.map((form) => soundMark + soundOf(form)))];
}

/** What a word of a text is found by: its stem and, as it may be a name if it has a capital, its sound. */
export function termsOf(locale: Locale, word: string): string[] {
  const folded = fold(word);
  const sounds = /^\p{Lu}/u.test(word) ? soundTerms(folded) : [];
  return [stemOf(locale, folded), ...sounds];
}
