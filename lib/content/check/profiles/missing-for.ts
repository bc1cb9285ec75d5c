import type { Locale } from '../../../i18n/locales';
import type { Item } from '../../item';
import { singleKind } from '../../kinds';
import type { Finding } from '../finding';
import { wordCount } from '../word-count';
import { fileOf, publishedText } from '../written-texts';
import type { Profile } from './profile';

const isFilm = (item: Item): item is Item<'film'> => item.kind === singleKind;

/** What a press kit lacks for a festival or a distributor. */
export function missingFor(profile: Profile, items: readonly Item[]): Finding[] {
  const film = items.find(isFilm);
  return [
    ...(film ? [...missingFacts(profile, film), ...missingTexts(profile, film)] : []),
    ...missingItems(profile, items),
  ];
}

function missingFacts({ name, facts }: Profile, film: Item<'film'>): Finding[] {
  const isMissing = (field: string) => {
    const value: unknown = film.facts[field as keyof typeof film.facts];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  };
  return facts.filter(isMissing).map((field) => ({
    file: fileOf(film, film.original),
    path: ['facts', field],
    code: 'profile.fact',
    params: { profile: name, field },
  }));
}

function missingTexts(profile: Profile, film: Item<'film'>): Finding[] {
  return profile.languages.flatMap((locale) => {
    const file = fileOf(film, locale);
    return publishedText(film, locale)
      ? missingSynopsis(profile, film, locale)
      : [{ file, path: [], code: 'profile.language', params: { profile: profile.name, file } }];
  });
}

/** The synopsis that is nearest is named. */
function missingSynopsis({ name, synopsis }: Profile, film: Item<'film'>, locale: Locale): Finding[] {
  if (!synopsis) return [];
  const { least, most } = synopsis;
  const distance = (count: number) => Math.max(0, least - count, count - most);
  const [nearest] = Object.entries(publishedText(film, locale)?.words.synopsis ?? {})
    .map(([length, text]) => ({ length, count: wordCount(text) }))
    .sort((left, right) => distance(left.count) - distance(right.count));
  if (!nearest || distance(nearest.count) === 0) return [];
  const path = ['synopsis', nearest.length];
  return [
    { file: fileOf(film, locale), path, code: 'profile.synopsis', params: { profile: name, least, most, ...nearest } },
  ];
}

function missingItems({ name, file, stills = 0, contact }: Profile, items: readonly Item[]): Finding[] {
  const count = items.filter(({ kind }) => kind === 'stills').length;
  const hasContact = items.some(({ kind }) => kind === 'contacts');
  return [
    ...(count < stills
      ? [{ file, path: ['stills'], code: 'profile.stills', params: { profile: name, least: stills, count } } as const]
      : []),
    ...(contact && !hasContact
      ? [{ file, path: [], code: 'profile.contact', params: { profile: name } } as const]
      : []),
  ];
}
