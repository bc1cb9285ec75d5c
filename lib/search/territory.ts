import { countryName } from '../i18n/formats';
import { locales } from '../i18n/locales';
import { fold } from './fold';
import { stemOf } from './terms';
import { wordsIn } from './words-in';

/** Whether a country (ISO 3166-1 alpha-2) is named among the words, in any of our languages and in any case. */
export function namesTerritory(words: readonly string[], territory: string): boolean {
  return locales.some((locale) => {
    const stems = new Set(words.map((word) => stemOf(locale, fold(word))));
    return wordsIn(countryName(locale, territory)).every((word) => stems.has(stemOf(locale, fold(word))));
  });
}
