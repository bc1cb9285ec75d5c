import type { Edition } from '../content';
import { characterOf, hasPage, knownTerritories } from '../content/queries';
import { defaultLocale, type Locale, locales } from '../i18n/locales';
import type { EarlierPage, PagePath } from '../routes/page-kinds';
import { fixedPages } from '../routes/pages';

/** Entries of the list of press releases that one page shows. */
export const releasesPerPage = 40;

/** How many of each the start page shows. */
export const shownAtStart = { dates: 4, people: 8, releases: 3 };

/** A page of the site, in every language. */
export type Page = {
  /** Behind `/<language>`; empty for the start page. */
  path: PagePath;
  /** The languages its text is written in: only these are announced to search engines. */
  languages: readonly Locale[];
};

/** Every page that exists in the edition: what is not here answers 404, and sitemap and hreflang list nothing else. */
export function pagesOf(edition: Edition): Page[] {
  const [film] = edition.all('film');
  const fixed = fixedPages.map((path): Page => ({ path, languages: film ? languagesOf(film) : [] }));
  return [
    ...fixed,
    ...knownTerritories(edition).map(
      (territory): Page => ({ path: `/dates/${territory}`, languages: film ? languagesOf(film) : [] }),
    ),
    ...edition.all('press').map((item): Page => ({ path: `/press/${item.id}`, languages: languagesOf(item) })),
    ...edition
      .all('people')
      .filter(({ id }) => hasPage(edition, id))
      .map((item): Page => ({ path: `/people/${item.id}`, languages: languagesOf(item) })),
    ...edition.all('people').flatMap(({ id }): Page[] => {
      const character = characterOf(edition, id, defaultLocale);
      return character ? [{ path: `/people/${id}/character`, languages: character.languages }] : [];
    }),
  ];
}

/** What corrected releases read before: pages that exist, and stand in no list. */
export function earlierPagesOf(edition: Edition): Page[] {
  return edition.all('press').flatMap((item) =>
    item.facts.corrections.flatMap(({ id }): Page[] => {
      const languages = locales.filter((locale) => item.texts[locale]?.words.corrections[id]?.earlierText);
      const isShown = languages.includes(item.original);
      return isShown ? [{ path: earlierPath(item.id, id), languages }] : [];
    }),
  );
}

export const earlierPath = (pressId: string, correctionId: string): EarlierPage =>
  `/press/${pressId}/earlier/${correctionId}`;

/** Pages that readers have seen and cannot see any more. */
export function withdrawnPagesOf(edition: Edition): Page[] {
  const isQuoted = (person: string) => edition.all('quotes').some(({ facts }) => facts.speaker === person);
  return edition.withdrawn.flatMap(({ kind, id, languages, hasText }): Page[] => {
    if (kind === 'press') return [{ path: `/press/${id}`, languages }];
    return kind === 'people' && (hasText || isQuoted(id)) ? [{ path: `/people/${id}`, languages }] : [];
  });
}

function languagesOf({ texts }: { texts: Partial<Record<Locale, unknown>> }): Locale[] {
  return locales.filter((locale) => texts[locale]);
}

/** How many pages the list of press releases has; the first needs no number. */
export function pressPageCount(edition: Edition): number {
  return Math.max(1, Math.ceil(edition.all('press').length / releasesPerPage));
}
