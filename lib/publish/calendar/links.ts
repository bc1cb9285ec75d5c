import type { PublishContext } from '../../document/compose/parts';
import { hrefOf } from '../../routes/href';
import { calendarLabel } from './calendar-file';
import { type CalendarOf, calendarPath } from './calendars';

export type CalendarLink = {
  /** What it holds. */
  name: string;
  /** The file, to download once. */
  href: string;
  /** The same for a calendar that keeps looking. */
  subscribe: string;
};

export function calendarLink(calendar: CalendarOf, context: PublishContext): CalendarLink {
  const href = hrefOf({ kind: 'calendar', locale: context.locale, path: calendarPath(calendar) });
  const subscribe = `${context.siteUrl}${href}`.replace(/^https?:/, 'webcal:');
  return { name: calendarLabel(calendar, context), href, subscribe };
}
