import type { ReleaseDate } from '../../content/queries';
import { knownDay } from '../../publish/calendar/known-day';
import { type CalendarLink, calendarLink } from '../../publish/calendar/links';
import type { Run } from '../runs';
import { evidenceRuns } from './evidence';
import { guestRuns } from './guests';
import type { PublishContext } from './parts';

/** A date with who says so, who is to be there and, where it is a day, its calendar. */
export type DateRow = { date: ReleaseDate; evidence: Run[]; guests: Run[]; calendar?: CalendarLink };

/** @param origin of the site: no program subscribes to an address without one. */
export const dateRow = (date: ReleaseDate, context: PublishContext, origin: string): DateRow => ({
  date,
  evidence: evidenceRuns(date.facts.evidence, context),
  guests: guestRuns(date, context),
  ...(knownDay(date.facts) && {
    calendar: calendarLink({ of: 'date', id: date.id }, { ...context, siteUrl: origin }),
  }),
});
