import { formatDateParts } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';

type WrittenDate = { day: string; phrase: string };

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A day as a text writes it: 2 June 2030, 2 июня 2030, 2 de junio de 2030. */
export function writtenDay(locale: Locale, day: string): string {
  const { figure, year = '' } = formatDateParts(locale, day);
  return `${figure} ${year}`.replaceAll('\u00a0', ' ').trim();
}

const figureOf = (locale: Locale, day: string) => formatDateParts(locale, day).figure.replaceAll('\u00a0', ' ');

const patterns = new Map<Locale, RegExp>();

/** The days with month and year that a text names. */
export function datesIn(text: string, locale: Locale): WrittenDate[] {
  const names = monthNames(locale);
  const pattern = patterns.get(locale) ?? new RegExp(`(\\d{1,2}) (${names.join('|')})(?: de)? (\\d{4})`, 'giu');
  patterns.set(locale, pattern);
  return [...text.replaceAll('\u00a0', ' ').matchAll(pattern)].map(([phrase, date = '', name = '', year]) => {
    const month = months[names.indexOf(name.toLowerCase())];
    return { phrase, day: `${year}-${month}-${date.padStart(2, '0')}` };
  });
}

/** With what stands between the figure and the month: `de enero`. */
const monthNames = (locale: Locale) =>
  months.map((month) => figureOf(locale, `2030-${month}-01`).replace(/^1 /, '').toLowerCase());
