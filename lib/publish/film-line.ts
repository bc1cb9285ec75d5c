import type { Edition } from '../content';
import { filmOf } from '../content/queries';
import { countryName, formatList } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { translator } from '../i18n/translator';

/** What kind of film it is, from where and of when: Drama. Iceland and Uruguay, 2031. */
export function filmLine(edition: Edition, locale: Locale): string {
  const { facts, words } = filmOf(edition, locale);
  const countries = formatList(
    locale,
    facts.countries.map((country) => countryName(locale, country)),
  );
  return translator(locale)('film.line', { genre: words.genre, countries, year: String(facts.year) });
}
