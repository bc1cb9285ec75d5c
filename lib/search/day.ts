import { formatDate, formatDateParts } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { fold } from './fold';
import { monthByName } from './month-names';

/** A day that was asked for, perhaps without its year. */
export type Day = { year?: string; month: string; day: string };

const name = `(?<name>${[...monthByName.keys()].join('|')})\\.?`;
const numeral = '(?<day>\\d{1,2})(?:st|nd|rd|th|-?го)?';
const year = '(?<year>\\d{4})';

/** The ways to write a day; where all is figures, the day stands before the month, as it does in our languages. */
const ways = [
  `${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})`,
  '(?<day>\\d{1,2})(?<sign>[./-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})',
  '(?<day>\\d{1,2})[./](?<month>\\d{2})',
  `${numeral} +(?:de +|of +)?${name}(?:,? +(?:del? +)?${year})?`,
  `${name} +${numeral}(?:,? +${year})?`,
].map((way) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[./-])${way}(?![\\p{L}\\p{N}]|[./-]\\d)`, 'u'));

const twoDigits = (figure: number | string) => String(figure).padStart(2, '0');

type Groups = Partial<Record<'day' | 'month' | 'name' | 'year', string>>;

function toDay(groups: Groups): Day | undefined {
  const figures = [Number(groups.day), monthByName.get(groups.name ?? '') ?? Number(groups.month)] as const;
  /** An American writes the month before the day: it shows where that cannot be a month. */
  const [day, month] = figures[1] > 12 ? [figures[1], figures[0]] : figures;
  /** In a leap year every day is there that can be meant. */
  if (month < 1 || new Date(Date.UTC(2000, month - 1, day)).getUTCMonth() !== month - 1) return undefined;
  const written = groups.year && (groups.year.length === 2 ? `20${groups.year}` : groups.year);
  return { day: twoDigits(day), month: twoDigits(month), ...(written && { year: written }) };
}

/** The day that was typed, in any of our languages or in figures, and what was typed beside it. */
export function dayIn(typed: string): { day: Day; rest: string } | undefined {
  const text = fold(typed);
  for (const way of ways) {
    const found = way.exec(text);
    const day = found?.groups && toDay(found.groups);
    if (found && day) return { day, rest: text.replace(found[0], ' ') };
  }
  return undefined;
}

export function isThatDay({ year, month, day }: Day, date: string): boolean {
  return year ? date === `${year}-${month}-${day}` : /^\d{4}-(.*)$/.exec(date)?.[1] === `${month}-${day}`;
}

/** The day as the texts of a language write it. */
export function dayInWords(locale: Locale, { year, month, day }: Day): string {
  if (year) return formatDate(locale, `${year}-${month}-${day}`);
  return formatDateParts(locale, `2000-${month}-${day}`).figure;
}
