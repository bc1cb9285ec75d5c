import type { Evidence, Facts, Source } from '../../content';
import type { PersonName } from '../../content/queries';
import type { Locale } from '../../i18n/locales';

export type Credit = Facts<'people'>['credits'][number];
export type CompanyKind = Exclude<Facts<'partners'>['kind'], 'media'>;

export type PersonValue = { name: PersonName; path: string; as?: { text: string; lang: Locale } };

/** What a row says; how it is printed in each language is the page's business. */
export type FactValue =
  | { form: 'text'; text: string; lang: Locale }
  | { form: 'year'; year: number }
  | { form: 'minutes'; minutes: number }
  /** A year, a month or a day (ISO 8601), and where it is, if it is in one place. */
  | { form: 'date'; date: string; place?: { text: string; lang: Locale } }
  | { form: 'countries'; countries: string[] }
  | { form: 'languages'; languages: string[] }
  | { form: 'people'; people: PersonValue[] }
  | { form: 'names'; names: string[] }
  | { form: 'trailer'; href: string }
  | { form: 'tba' };

/** A label of the interface, or one that the film's own front matter gives. */
export type FactLabel = { message: FactMessage } | { titleIn: Locale } | { text: string; lang: Locale };

export type FactMessage =
  | 'title'
  | 'year'
  | 'genre'
  | 'runningTime'
  | 'countries'
  | 'languages'
  | 'trailer'
  | 'characters'
  | Credit
  | CompanyKind;

export type FactRow = {
  id: string;
  label: FactLabel;
  value: FactValue;
  saidBy?: Evidence['saidBy'];
  sources: readonly Source[];
};

type Vouched<T> = { evidence: Evidence; value: T };

/** What the production says and what the press says never stand in one row. */
export function bySide<T>(entries: readonly Vouched<T>[]): (Evidence & { values: T[] })[] {
  return (['production', 'press'] as const).flatMap((saidBy) => {
    const said = entries.filter(({ evidence }) => evidence.saidBy === saidBy);
    const sources = new Map(
      said.flatMap(({ evidence }) => evidence.sources).map((source) => [JSON.stringify(source), source]),
    );
    return said.length > 0 ? [{ saidBy, sources: [...sources.values()], values: said.map(({ value }) => value) }] : [];
  });
}
