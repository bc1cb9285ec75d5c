import { toCsv } from '../csv';
import type { Kit } from './schema';

type ReleaseDate = Kit['dates'][number];

const isDay = (date: string | null): date is string => date !== null && date.length === 10;

/** What holds: neither still to be confirmed nor off. */
const holds = ({ state }: ReleaseDate) => state === null || state === 'confirmed' || state === 'moved';

/**
 * Release dates as TMDB takes them: a country, a type and a day, each of which the kit says itself. What is vaguer than a
 * day, or of no country or type, is left out.
 */
export function tmdbRows({ dates, film }: Kit): string {
  const head = ['iso_3166_1', 'type', 'release_date', 'certification', 'note', 'source'];
  const certificateIn = (territory: string) => {
    const ratings = film.ratings.filter((rating) => rating.territory === territory);
    return ratings.length === 1 ? (ratings[0]?.rating ?? '') : '';
  };
  const rows = dates.flatMap((each) => {
    const { territory, tmdb_type: type, date, title, url } = each;
    if (!territory || type === null || !isDay(date) || !holds(each)) return [];
    return [[territory, String(type), date, certificateIn(territory), title, url]];
  });
  return toCsv([head, ...rows]);
}

/** Precisions of Wikidata by the length of a date. */
const precisions: Readonly<Record<number, { precision: number; rest: string }>> = {
  4: { precision: 9, rest: '-00-00' },
  7: { precision: 10, rest: '-00' },
  10: { precision: 11, rest: '' },
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * What Wikidata may be told, as QuickStatements. Only where the kit names the item of the film, and only what needs no item
 * of another thing: which one a country or a company is, the kit does not say. Undefined where the film has none.
 */
export function wikidataRows({ film, dates, url }: Kit): string | undefined {
  const item = film.identifiers.wikidata;
  if (!item) return undefined;
  const source = ['S854', quoted(url)];
  const say = (property: string, value: string, from = source) => [item, property, value, ...from].join('|');
  const days = dates.flatMap((each) => {
    const { date, tmdb_type: type } = each;
    const form = date === null || each.season ? undefined : precisions[date.length];
    if (!form || type === null || !holds(each)) return [];
    return [say('P577', `+${date}${form.rest}T00:00:00Z/${form.precision}`, ['S854', quoted(each.url)])];
  });
  return [
    ...film.titles
      .filter(({ language }) => language === film.original_title_language)
      .map(({ language, title }) => say('P1476', `${language}:${quoted(title)}`)),
    ...(film.running_time_minutes === null ? [] : [say('P2047', `${film.running_time_minutes}U7727`)]),
    ...(film.identifiers.imdb ? [say('P345', quoted(film.identifiers.imdb))] : []),
    ...days,
    '',
  ].join('\n');
}
