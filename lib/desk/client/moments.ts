import { languageOf } from '../../i18n/languages';
import type { Locale } from '../../i18n/locales';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The first is one's own. */
export const zones = (): string[] => [...new Set([ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];

/** `14 May 2030, 20:00 GMT+2` */
export function momentText(at: string, timeZone: string, locale: Locale): string {
  const form = new Intl.DateTimeFormat(languageOf(locale).intl ?? locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? at : form.format(instant);
}

/** What clocks of a zone show at an instant, as `2030-05-14T20:00`, which a field for day and time takes. */
export function wallTime(at: string, timeZone: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return '';
  return new Date(instant + offsetMinutes(instant, timeZone) * 60_000).toISOString().slice(0, 16);
}

/** The instant at which clocks of a zone show this, with their offset: `2030-05-14T20:00:00+02:00`. */
export function instantAt(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}:00Z`);
  const guess = offsetMinutes(asUtc, timeZone);
  const offset = offsetMinutes(asUtc - guess * 60_000, timeZone);
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${wall}:00${sign}${two(offset / 60)}:${two(offset % 60)}`;
}

function offsetMinutes(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
