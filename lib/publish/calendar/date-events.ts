import { filmOf, type ReleaseDate } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { countryName } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { instantAt } from '../../i18n/zoned-time';
import { placeOf } from '../dates/place';
import { dateStatusText } from '../dates/status-text';
import { printStatus, statusOf } from '../evidence/status';
import type { CalendarEvent } from './event';
import { knownDay } from './known-day';
import { modifiedOn } from './modified';

const statuses = {
  planned: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  moved: undefined,
  postponed: undefined,
  cancelled: undefined,
} as const satisfies Record<NonNullable<ReleaseDate['facts']['status']>, CalendarEvent['status']>;

/**
 * A date as a calendar knows it. One that does not hold stays under its id as cancelled, and a note of its own stands on
 * the day: some calendars show nothing of what is cancelled.
 */
export function dateEvents(date: ReleaseDate, context: PublishContext): CalendarEvent[] {
  const { facts, id } = date;
  const known = knownDay(facts);
  if (!known) return [];
  const event: CalendarEvent = {
    uid: id,
    sequence: facts.earlier.length,
    modified: modifiedOn(date, context),
    start: startOf(facts, known),
    ...told(date, context),
    status: facts.status && statuses[facts.status],
  };
  if (known.holds) return [event];
  const t = translator(context.locale);
  const summary = t(noteTitleOf(facts.status), { event: event.summary });
  return [
    { ...event, status: 'CANCELLED' },
    { ...event, uid: `${id}-note`, start: { is: 'day', day: known.day }, summary },
  ];
}

function noteTitleOf(status: ReleaseDate['facts']['status']) {
  if (status === 'cancelled') return 'calendar.cancelled';
  return status === 'postponed' ? 'calendar.postponed' : 'calendar.moved';
}

function startOf(
  { time, timeZone }: ReleaseDate['facts'],
  { day, holds }: { day: string; holds: boolean },
): CalendarEvent['start'] {
  return holds && time && timeZone ? { is: 'instant', instant: instantAt(day, time, timeZone) } : { is: 'day', day };
}

function told(date: ReleaseDate, context: PublishContext) {
  const { locale, siteUrl, edition } = context;
  const { facts, words } = date;
  const t = translator(locale);
  const country = facts.territory && countryName(locale, facts.territory);
  const lines = [
    dateStatusText(locale, facts),
    [t(`releaseKind.${facts.kind}`), country].filter(Boolean).join(', '),
    words.note,
    facts.tickets && `${t('dates.tickets')}: ${facts.tickets}`,
    printStatus(locale, statusOf(facts.evidence.saidBy)),
  ];
  return {
    summary: `${filmOf(edition, locale).words.title}: ${words.title}`,
    description: lines.filter(Boolean).join('\n'),
    location: [placeOf(words), country].filter(Boolean).join(', '),
    url: `${siteUrl}${localPath(locale, '/dates')}#${date.id}`,
  };
}
