import { type Locale, languages } from './languages';

export type { Locale };

/** The languages of the press kit, in the order in which the language switch shows them. */
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** Where an address names no language and the reader's browser prefers none of ours. */
export const defaultLocale: Locale = locales[0];

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
