import { lastMonthOf, seasonOf } from '../i18n/seasons';
import { zonesOf } from '../i18n/time-zones';
import { instantAt } from '../i18n/zoned-time';
import type { Item } from './item';
import type { Facts } from './kinds';

type Moment = Pick<Facts<'release-dates'>, 'date' | 'territory' | 'timeZone'>;

/** Where the day ends last of all. */
const lastZone = 'Etc/GMT+12';

/** The first day behind a date; undefined where it is not known. */
function dayBehind({ date, territory }: Moment): string | undefined {
  if (date === 'tba') return undefined;
  const season = seasonOf(date);
  const [year = 0, month, day] = (season ? lastMonthOf(season, territory) : date).split('-').map(Number);
  const next =
    day !== undefined ? Date.UTC(year, (month ?? 1) - 1, day + 1) : Date.UTC(month ? year : year + 1, month ?? 0);
  return new Date(next).toISOString().slice(0, 10);
}

/**
 * Epoch milliseconds at which a date lies behind: midnight after its last day, in its zone or, where it names none, in
 * the last zone of its country. Infinity where it is not known.
 */
function passesAt(moment: Moment): number {
  const day = dayBehind(moment);
  if (day === undefined) return Infinity;
  const { timeZone, territory } = moment;
  const zones = timeZone ? [timeZone] : territory ? zonesOf(territory) : [];
  return Math.max(...(zones.length > 0 ? zones : [lastZone]).map((zone) => instantAt(day, '00:00', zone)));
}

/** Of the same facts it is the same. */
const instants = new WeakMap<object, number>();

/** The moment from which an item tells of the past; Infinity of an item that is no date. */
export function passingOf(item: Item): number {
  if (item.kind !== 'release-dates') return Infinity;
  const known = instants.get(item.facts);
  if (known !== undefined) return known;
  const passing = passesAt(item.facts as Facts<'release-dates'>);
  instants.set(item.facts, passing);
  return passing;
}

/** The same item has the same form in every edition: editions are compared by it. */
const passed = new WeakMap<Item, Item>();

/** The item as it is at that moment. */
export function atMoment(item: Item, now: number): Item {
  if (passingOf(item) > now) return item;
  const known = passed.get(item) ?? { ...item, isPast: true as const };
  passed.set(item, known);
  return known;
}
