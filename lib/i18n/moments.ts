import { intlTag } from './formats';
import type { Locale } from './locales';

/**
 * A moment to the minute by the clock of a place, and which clock that is: 4 May 2031 at 20:30 CEST. Every reader counts
 * in 24 hours.
 *
 * @param zone IANA name.
 */
export function formatMoment(locale: Locale, at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat(intlTag(locale), {
    timeZone: zone,
    dateStyle: 'long',
  }).format(at);
  const day = parts.replace(/\s*г\.$/, '').replace(/^(\d+) /, '$1\u00a0');
  const time = new Intl.DateTimeFormat(intlTag(locale), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(at);
  return `${day}, ${time.replaceAll(' ', '\u00a0')}`;
}
