import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

export type ReleaseDate = Localized<'release-dates'>;

/** A date that readers have seen and cannot see any more, without its words. */
export type WithdrawnDate = Pick<ReleaseDate, 'id' | 'facts'>;

/** Dates by the clock of the edition: the next one first, and of those that lie behind the last one. */
export type DatesByClock = { coming: ReleaseDate[]; past: ReleaseDate[] };

/** @param territory only the dates of this country. */
export function datesByClock(edition: Edition, locale: Locale, territory?: string): DatesByClock {
  const dates = listOf(edition, 'release-dates', locale).filter(
    ({ facts }) => !territory || facts.territory === territory,
  );
  return { coming: dates.filter(({ isPast }) => !isPast), past: dates.filter(({ isPast }) => isPast).reverse() };
}

/** Countries of which there is something to tell, by their codes. */
export function knownTerritories(edition: Edition): string[] {
  const facts = edition.all('film')[0]?.facts;
  const dated = edition.all('release-dates').flatMap((date) => date.facts.territory ?? []);
  const told = [...(facts?.ratings ?? []), ...(facts?.watch ?? []), ...(facts?.territoryTitles ?? [])];
  return [...new Set([...dated, ...told.map(({ territory }) => territory)])].sort();
}

/** What comes next or, where everything lies behind, what was last, without what is cancelled; the oldest first. */
export function nearestDates(edition: Edition, locale: Locale, count: number): ReleaseDate[] {
  const byClock = datesByClock(edition, locale);
  const takesPlace = ({ facts }: ReleaseDate) => facts.status !== 'cancelled';
  const [coming, past] = [byClock.coming.filter(takesPlace), byClock.past.filter(takesPlace)];
  return coming.length > 0 ? coming.slice(0, count) : past.slice(0, count).reverse();
}

/** Whoever has one in a calendar is told that it was taken back. */
export function withdrawnDates(edition: Edition): WithdrawnDate[] {
  const dates = edition.withdrawn.flatMap(({ id, date }) => (date ? [{ id, facts: date }] : []));
  return dates.sort((left, right) => (left.id < right.id ? -1 : 1));
}
