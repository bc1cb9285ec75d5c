import { locales } from '../../../i18n/locales';
import type { Item } from '../../item';
import { singleKind } from '../../kinds';
import type { Finding, Rule } from '../finding';
import { fileOf, publishedText } from '../written-texts';

const isFilm = (item: Item): item is Item<'film'> => item.kind === singleKind;

/** A press kit says of which day it is, and who answers for it. */
export const filmStatements: Rule = ({ items }) =>
  items.filter(isFilm).flatMap((film) => [...withoutDay(film), ...withoutImprint(film)]);

function withoutDay(film: Item<'film'>): Finding[] {
  if (film.facts.asOf) return [];
  const message = 'is missing: write the day on which all of this was last checked, for example 2030-05-14';
  return [{ file: fileOf(film, film.original), path: ['facts', 'asOf'], message }];
}

function withoutImprint(film: Item<'film'>): Finding[] {
  const message = 'is missing: write in a sentence or two what this site is and who answers for it';
  return locales
    .filter((locale) => publishedText(film, locale)?.words.imprint === undefined && publishedText(film, locale))
    .map((locale) => ({ file: fileOf(film, locale), path: ['imprint'], message }));
}
