import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

/** A page of the press with outlet and author as the reader's language writes them. */
export type Coverage = Localized<'coverage'> & { outlet: string; author?: string };

/** What others wrote: pages in the reader's own language first, each of both parts in the order of lists. */
export function coverageList(edition: Edition, locale: Locale): Coverage[] {
  const all = listOf(edition, 'coverage', locale).map((entry) => withByline(entry, locale));
  const isOwn = ({ facts }: Coverage) => facts.language === locale;
  return [...all.filter(isOwn), ...all.filter((entry) => !isOwn(entry))];
}

export function coverageOf(edition: Edition, locale: Locale, personId: string): Coverage[] {
  return coverageList(edition, locale).filter(({ facts }) => facts.people.includes(personId));
}

/** Where the text is not translated, its words are another language's and so are the names in them. */
export function withByline(entry: Localized<'coverage'>, locale: Locale): Coverage {
  const { facts, words, lang } = entry;
  const own: Partial<typeof words> = lang === locale ? words : {};
  const author = own.author ?? facts.author;
  return { ...entry, outlet: own.outlet ?? facts.outlet, ...(author && { author }) };
}
