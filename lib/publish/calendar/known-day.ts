import type { Facts } from '../../content';

type DateFacts = Pick<Facts<'release-dates'>, 'date' | 'status' | 'earlier'>;

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/**
 * The day that a calendar knows of a date: where it is no longer that day, the last that was one, so that what stands in
 * calendars is taken out of them. Undefined where no day was ever named: nothing vaguer becomes one.
 */
export function knownDay({ date, status, earlier }: DateFacts): { day: string; holds: boolean } | undefined {
  if (isDay(date)) return { day: date, holds: status !== 'cancelled' };
  const last = earlier.findLast(({ was }) => isDay(was));
  return last && { day: last.was, holds: false };
}
