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
  return [{ file: fileOf(film, film.original), path: ['facts', 'asOf'], code: 'rule.asOf' }];
}

function withoutImprint(film: Item<'film'>): Finding[] {
  return locales
    .filter((locale) => publishedText(film, locale)?.words.imprint === undefined && publishedText(film, locale))
    .map((locale) => ({ file: fileOf(film, locale), path: ['imprint'], code: 'rule.imprint' }));
}
