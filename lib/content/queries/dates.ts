import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

export type ReleaseDate = Localized<'release-dates'>;

/** Dates by the clock of the edition: the next one first, and of those that lie behind the last one. */
export type DatesByClock = { coming: ReleaseDate[]; past: ReleaseDate[] };

/** @param territory only the dates of this country. */
export function datesByClock(edition: Edition, locale: Locale, territory?: string): DatesByClock {
  const dates = listOf(edition, 'release-dates', locale).filter(
    ({ facts }) => !territory || facts.territory === territory,
  );
  return { coming: dates.filter(({ isPast }) => !isPast), past: dates.filter(({ isPast }) => isPast).reverse() };
}

/** What comes next or, where everything lies behind, what was last; the oldest first. */
export function nearestDates(edition: Edition, locale: Locale, count: number): ReleaseDate[] {
  const { coming, past } = datesByClock(edition, locale);
  return coming.length > 0 ? coming.slice(0, count) : past.slice(0, count).reverse();
}
