import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

/** What the film and its people were given or nominated for, the newest first. @param person only what names them. */
export function awardsOf(edition: Edition, locale: Locale, person?: string): Localized<'awards'>[] {
  const awards = listOf(edition, 'awards', locale);
  return person === undefined ? awards : awards.filter(({ facts }) => facts.people.includes(person));
}

/** Prizes and mentions, not what only was nominated. */
export const isGiven = ({ facts }: Pick<Localized<'awards'>, 'facts'>): boolean =>
  facts.result === 'won' || facts.result === 'special-mention';
