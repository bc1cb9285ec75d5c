import { formatDate } from './formats';
import type { Locale } from './locales';

/**
 * A moment to the minute, by clocks that are ahead of UTC or behind it: 4 May 2031, 20:30 UTC+2.
 *
 * @param offset as RFC 3339 writes it: +02:00.
 */
export function formatInstant(locale: Locale, at: number, offset: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const wall = new Date(at + ahead).toISOString();
  const zone = ahead === 0 ? 'UTC' : `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${formatDate(locale, wall.slice(0, 10))}, ${wall.slice(11, 16)}\u00a0${zone}`;
}
