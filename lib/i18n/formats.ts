import { dateTimeFormat, displayNames, listFormat } from './intl';
import { languageOf } from './languages';
import type { Locale } from './locales';

/** CLDR locales whose habits we print in: British English, and no «г.» behind a Russian year. */
export const intlTag = (locale: Locale): string => languageOf(locale).intl ?? locale;

/** As Open Graph writes a language: with the country by whose habits the site writes it, `en_GB`. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(intlTag(locale)).maximize();
  return `${language}_${region}`;
}

const dateFormat = (locale: Locale, month: boolean, day: boolean) =>
  dateTimeFormat(intlTag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });

/** A date as exact as it is known: 2026, March 2026 or 1 March 2026. */
export function formatDate(locale: Locale, partial: string): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  return dateFormat(locale, month !== undefined, day !== undefined)
    .format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
    .replace(/\s*г\.$/, '')
    .replace(/^(\d+) /, '$1\u00a0');
}

/** The same date in two pieces: what stands large, and the year behind it, where there is more than a year. */
export function formatDateParts(locale: Locale, partial: string): { figure: string; year?: string } {
  const whole = formatDate(locale, partial);
  const found = /^(.+?) ((?:de )?\d{4})$/.exec(whole);
  return found ? { figure: found[1] as string, year: found[2] } : { figure: whole };
}

/** The name of a country by its ISO 3166-1 alpha-2 code. */
export function countryName(locale: Locale, country: string): string {
  return displayNames(intlTag(locale), { type: 'region' }).of(country) ?? country;
}

/** The name of a language as it stands within a sentence: English, русский, español. */
export function languageName(locale: Locale, language: string): string {
  return displayNames(intlTag(locale), { type: 'language' }).of(language) ?? language;
}

/** The same name as it stands behind “in”: Russian has a case for it, into which only its adjectives can be put. */
export function languageAfterIn(locale: Locale, language: string): string {
  const name = languageName(locale, language);
  if (locale !== 'ru') return name;
  return name.endsWith('ий') ? name.replace(/ий$/, 'ом') : `языке ${name}`;
}

/** The same for several: на английском и русском. */
export function languagesAfterIn(locale: Locale, languages: readonly string[]): string {
  return formatList(
    locale,
    languages.map((language) => languageAfterIn(locale, language)),
  );
}

/** The name of a language in itself, as a language switch shows it. */
export function ownName(language: Locale): string {
  const name = languageName(language, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** a, b and c */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(intlTag(locale), { type: 'conjunction' }).format(items);
}

/** A role behind a name: a common noun is written small, a proper name keeps its capital. */
export function roleWithin(locale: Locale, role: string): string {
  const { commonNoun } = languageOf(locale);
  return commonNoun ? role.replace(commonNoun, (words) => words.toLocaleLowerCase(locale)) : role;
}

/** Between a name and who that is in the film. */
export const appositionOf = (locale: Locale): string => languageOf(locale).apposition ?? ', ';

/** The text in the quotation marks of its language. */
export function inQuotationMarks(locale: Locale, text: string): string {
  const [opening, closing] = languageOf(locale).quotationMarks ?? ['“', '”'];
  return `${opening}${text}${closing}`;
}

/** A quotation that stands alone, with its full stop where its language sets it; after ?, ! or … there is none. */
export function standaloneQuotation(locale: Locale, text: string): string {
  if (!languageOf(locale).hasStopBehindMark) return inQuotationMarks(locale, text);
  const words = text.replace(/(?<!\.)\.$/, '');
  return inQuotationMarks(locale, words) + (/[?!…]$/.test(words) ? '' : '.');
}
