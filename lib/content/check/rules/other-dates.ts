import { type Locale, locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import { datesIn, writtenDay } from '../dates-in-text';
import type { Finding, Rule } from '../finding';
import { findingIn } from '../in-texts';
import { phraseIndex } from '../phrase-index';
import { fileOf, publishedText, type WrittenText } from '../written-texts';

type Showing = { venue: string; dates: Item<'release-dates'>[] };

/**
 * A date that stands in a text too is the same there. Asked of a sentence that names the venue of a showing and one
 * day: only there it is sure which date is meant.
 */
export const otherDates: Rule = ({ items, texts }) => {
  const showings = items.filter(isShowing);
  return locales.flatMap((locale) => {
    const find = phraseIndex(showingsByVenue(showings, locale));
    return texts
      .filter((text) => text.locale === locale && text.kind !== 'release-dates')
      .flatMap((text) => find(text.text).flatMap(({ value, index }) => otherDate(text, index, value)));
  });
};

const isShowing = (item: Item): item is Item<'release-dates'> =>
  item.kind === 'release-dates' && /^\d{4}-\d{2}-\d{2}$/.test((item as Item<'release-dates'>).facts.date);

function showingsByVenue(items: readonly Item<'release-dates'>[], locale: Locale): Map<string, Showing> {
  const byVenue = new Map<string, Showing>();
  for (const item of items) {
    const venue = publishedText(item, locale)?.words.venue;
    if (venue) byVenue.set(venue, { venue, dates: [...(byVenue.get(venue)?.dates ?? []), item] });
  }
  return byVenue;
}

function otherDate(text: WrittenText, index: number, { venue, dates }: Showing): Finding[] {
  const [named, ...more] = datesIn(sentenceAt(text.text, index), text.locale);
  const [first] = dates;
  if (!named || more.length > 0 || !first || dates.some(({ facts }) => facts.date === named.day)) return [];
  const params = {
    date: named.phrase,
    place: venue,
    file: fileOf(first, first.original),
    known: writtenDay(text.locale, first.facts.date),
  };
  return [findingIn(text, index, { code: 'rule.otherDate', params })];
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('\n', index));
  return /^.*?(?:[.!?…](?=\s|$)|$)/m.exec(text.slice(start + 1).trimStart())?.[0] ?? '';
}
