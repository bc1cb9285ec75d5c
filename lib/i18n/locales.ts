/** The languages of the press kit, as BCP 47 tags, in the order in which the language switch shows them. */
export const locales = ['en', 'ru', 'es'] as const;

export type Locale = (typeof locales)[number];

/** Where an address names no language and the reader's browser prefers none of ours. */
export const defaultLocale: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
