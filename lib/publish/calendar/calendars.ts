import type { Edition, Facts } from '../../content';
import { type WithdrawnDate, withdrawnDates } from '../../content/queries';
import type { CalendarPath } from '../../routes/files';
import { knownDay } from './known-day';

/** Which dates a calendar holds. */
export type CalendarOf =
  | { of: 'all' }
  | { of: 'kind'; kind: Facts<'release-dates'>['kind'] }
  | { of: 'territory'; territory: string }
  | { of: 'date'; id: string };

export function calendarPath(calendar: CalendarOf): CalendarPath {
  switch (calendar.of) {
    case 'all':
      return '/dates.ics';
    case 'kind':
      return `/dates/kind/${calendar.kind}.ics`;
    case 'territory':
      return `/dates/${calendar.territory}.ics`;
    case 'date':
      return `/dates/date/${calendar.id}.ics`;
  }
}

/** Every calendar that the edition has something for: one of no event would only look broken. */
export function calendarsOf(edition: Edition): CalendarOf[] {
  const announced: readonly WithdrawnDate[] = edition.all('release-dates');
  const dates = announced.concat(withdrawnDates(edition)).filter(({ facts }) => knownDay(facts));
  if (dates.length === 0) return [];
  const kinds = new Set(dates.map(({ facts }) => facts.kind));
  const territories = new Set(dates.flatMap(({ facts }) => facts.territory ?? []));
  return [
    { of: 'all' },
    ...[...kinds].map((kind) => ({ of: 'kind' as const, kind })),
    ...[...territories].sort().map((territory) => ({ of: 'territory' as const, territory })),
    ...dates.map(({ id }) => ({ of: 'date' as const, id })),
  ];
}
