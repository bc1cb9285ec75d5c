import type { Edition, Facts, Localized } from '../../content';
import { contactForTerritory, datesByClock, filmOf, nearestDates, type ReleaseDate } from '../../content/queries';
import type { Locale } from '../../i18n/locales';

/** What is known for one country. */
export type TerritoryFacts = {
  title: { text: string; lang: string };
  coming: ReleaseDate[];
  past: ReleaseDate[];
  ratings: string[];
  contentNotes?: { text: string; lang: Locale };
  watch: Facts<'film'>['watch'];
  /** Who answers for this country or, where nobody is named for it, for all. */
  contact?: { isOwn: boolean; contact: Localized<'contacts'> };
  /** Dates of other countries, where this one has none. */
  nearest: ReleaseDate[];
};

export function territoryFacts(edition: Edition, locale: Locale, territory: string): TerritoryFacts {
  const { facts, words, lang } = filmOf(edition, locale);
  const isHere = (each: { territory: string }) => each.territory === territory;
  const local = facts.territoryTitles.find(isHere);
  const dates = datesByClock(edition, locale, territory);
  const contact = contactForTerritory(edition, locale, territory);
  const notes = words.contentNotes[territory];
  return {
    title: local ? { text: local.title, lang: local.language } : { text: words.title, lang },
    ...dates,
    ratings: facts.ratings.filter(isHere).map(({ rating }) => rating),
    ...(notes && { contentNotes: { text: notes, lang } }),
    watch: facts.watch.filter(isHere),
    ...(contact && { contact }),
    nearest: dates.coming.length + dates.past.length > 0 ? [] : nearestDates(edition, locale, 3),
  };
}
