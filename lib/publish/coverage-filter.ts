import type { Edition, Facts } from '../content';
import type { Parameters } from '../routes/route';

export const coverageKinds = [
  'review',
  'interview',
  'feature',
  'news',
  'advertorial',
] as const satisfies Facts<'coverage'>['kind'][];

export type CoverageKind = (typeof coverageKinds)[number];

/** What a list of coverage is narrowed to; nothing of it means all. */
export type CoverageFilter = { language?: string; kind?: CoverageKind };

type Entry = { facts: Facts<'coverage'> };

export const matches = ({ language, kind }: CoverageFilter, { facts }: Entry): boolean =>
  (language === undefined || facts.language === language) && (kind === undefined || facts.kind === kind);

/** As it stands in an address, always in this order: the same list has one address. */
export function filterQuery({ language, kind }: CoverageFilter): string {
  return new URLSearchParams({ ...(language && { language }), ...(kind && { kind }) }).toString();
}

/** Languages of the listed pages, those of most pages first. */
export function coverageLanguages(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { facts } of entries) counts.set(facts.language, (counts.get(facts.language) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b)).map(([language]) => language);
}

/** Every filter by which something is found. */
export function coverageQueries(edition: Edition): string[] {
  const entries = edition.all('coverage');
  const languages = [undefined, ...coverageLanguages(entries)];
  return languages
    .flatMap((language) => [undefined, ...coverageKinds].map((kind): CoverageFilter => ({ language, kind })))
    .filter((filter) => entries.some((entry) => matches(filter, entry)))
    .map(filterQuery)
    .filter((query) => query !== '');
}

/** The filter that the parameters of the list's address name. */
export function filterOf({ language, kind }: Parameters): CoverageFilter {
  return { language, kind: coverageKinds.find((known) => known === kind) };
}

/** A list to go to. */
export type CoverageChoice = CoverageFilter & { query: string; count: number; isHere: boolean };

/** Where a reader can go from a list: another language of the same kind, another kind of the same language. */
export function coverageChoices(entries: readonly Entry[], here: CoverageFilter) {
  const choice = (filter: CoverageFilter): CoverageChoice => ({
    ...filter,
    query: filterQuery(filter),
    count: entries.filter((entry) => matches(filter, entry)).length,
    isHere: filter.language === here.language && filter.kind === here.kind,
  });
  const isFound = ({ count }: CoverageChoice) => count > 0;
  return {
    languages: [undefined, ...coverageLanguages(entries)]
      .map((language) => choice({ language, kind: here.kind }))
      .filter(isFound),
    kinds: [undefined, ...coverageKinds].map((kind) => choice({ language: here.language, kind })).filter(isFound),
  };
}
