import { instantAt } from '../i18n/zoned-time';
import type { Folders, Item, Items } from './item';
import type { Facts } from './kinds';

/** When a showing begins, as far as it is known. */
type Showing = { date: string; time?: string; timeZone?: string; status?: string };

/** Holds an item back for as long as nobody knows when the showing begins that its embargo is bound to. */
export const openEnd = '9999-12-31T23:59:59Z';

/** The end of an embargo that is bound to a showing, by the clocks of its place; undefined while it is not known, or where it is cancelled. */
export function boundEnd({ date, time, timeZone, status }: Showing, minutes: number): string | undefined {
  if (status === 'cancelled' || !time || !timeZone || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const begins = instantAt(date, time, timeZone);
  const ahead = Math.round((Date.parse(`${date}T${time}:00Z`) - begins) / 60_000);
  const there = new Date(begins + (ahead + minutes) * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${there}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}

/** Facts whose embargo is an instant, also where it is bound to a showing. */
export function withBoundEmbargo(facts: Item['facts'], showing: Showing | undefined): Item['facts'] {
  const { embargoAfter, embargoUntil } = facts;
  if (!embargoAfter) return facts;
  const end = (showing && boundEnd(showing, embargoAfter.minutes)) ?? openEnd;
  const isLater = embargoUntil !== undefined && Date.parse(embargoUntil) > Date.parse(end);
  return isLater ? facts : { ...facts, embargoUntil: end };
}

/** What the files of a showing say, or last said. */
export function showingOf(id: string, folders: Folders, previous: Items): Facts<'release-dates'> | undefined {
  const key = `release-dates/${id}`;
  const files = Object.values(folders.get(key)?.files ?? {});
  const written = files.flatMap((result) => (result.ok && result.file.facts ? [result.file.facts] : []))[0];
  return (written ?? previous.get(key)?.facts) as Facts<'release-dates'> | undefined;
}
