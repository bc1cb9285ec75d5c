import { intlTag } from './formats';
import { dateTimeFormat } from './intl';
import type { Locale } from './locales';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof weekdays)[number];

/** Mon–Fri; days that do not follow each other stand one by one. */
export function formatWeekdays(locale: Locale, days: readonly Weekday[]): string {
  const format = dateTimeFormat(intlTag(locale), { weekday: 'short', timeZone: 'UTC' });
  /** The first of January 2024 was a Monday. */
  const nameOf = (index: number) => format.format(Date.UTC(2024, 0, 1 + index));
  const indices = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const [first = 0, last = first] = [indices[0], indices.at(-1)];
  if (indices.length > 2 && last - first === indices.length - 1) return `${nameOf(first)}–${nameOf(last)}`;
  return indices.map(nameOf).join(', ');
}

/** What the clocks of a place are called, the same in summer and winter: Central European Time. */
export function timeZoneName(locale: Locale, timeZone: string): string {
  const parts = dateTimeFormat(intlTag(locale), { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    Date.UTC(2030, 0),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

type Hours = { days: readonly Weekday[]; from: string; to: string; timeZone: string };

/** How far a zone is from UTC, in winter and in summer where these differ: UTC+1/UTC+2. */
export function utcOffsets(timeZone: string): string {
  const format = dateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const offsetIn = (month: number) =>
    format
      .formatToParts(Date.UTC(2030, month))
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', 'UTC') ?? '';
  return [...new Set([offsetIn(0), offsetIn(6)])].join('/');
}

/** Mon–Fri, 09:00–17:30 (Central European Time, UTC+1/UTC+2) */
export function formatHours(locale: Locale, { days, from, to, timeZone }: Hours): string {
  return `${formatWeekdays(locale, days)}, ${from}–${to} (${timeZoneName(locale, timeZone)}, ${utcOffsets(timeZone)})`;
}
