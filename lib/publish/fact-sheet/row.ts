import type { Evidence, Facts, Source } from '../../content';
import type { PersonName } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import type { Moment } from '../../i18n/moments';
import type { UnsetStatus } from '../evidence/status';

export type Credit = Facts<'people'>['credits'][number];
export type CompanyKind = Exclude<Facts<'partners'>['kind'], 'media'>;

export type PersonValue = { name: PersonName; path: string; as?: { text: string; lang: Locale } };

/** Figures that the sheet has a row for even where nobody has supplied them. */
export type StandardFigure = Facts<'film'>['toBeAnnounced'][number];

export type DeliveryContact = { name: string; lang: Locale; path: string };

/** What a row says; how it is printed in each language is the page's business. */
export type FactValue =
  | { form: 'text'; text: string; lang: Locale }
  | { form: 'year'; year: number }
  | { form: 'minutes'; minutes: number }
  /** When it is, if it is in one place where, and how sure that is, in the reader's words. */
  | { form: 'date'; moment: Moment; place?: { text: string; lang: Locale }; state?: string }
  | { form: 'countries'; countries: string[] }
  | { form: 'languages'; languages: string[] }
  | { form: 'people'; people: PersonValue[] }
  | { form: 'names'; names: string[] }
  | { form: 'frames'; perSecond: number }
  | { form: 'colour'; colour: NonNullable<Facts<'film'>['colour']> }
  /** How it is delivered, whether a key is needed, and whom to ask for it. */
  | { form: 'delivery'; format: string; lang: Locale; kdm?: 'yes' | 'no'; contact?: DeliveryContact }
  /** What was given for what, when and to whom. */
  | {
      form: 'award';
      result: Facts<'awards'>['result'];
      category: string;
      lang: Locale;
      edition?: string;
      date: string;
      people: PersonValue[];
    }
  /** What a data base calls the film. */
  | { form: 'identifier'; value: string; href?: string }
  | { form: 'trailer'; href: string }
  /** There is none; the sheet says why. */
  | { form: 'unset'; status: UnsetStatus };

/**
 * A label of the interface, or one that the film's own front matter gives. `byPress`: the production has a row with the
 * same label. `count`: how many are named, where the label is one for people.
 */
export type FactLabel =
  | { form: 'message'; message: FactMessage; byPress?: true; count?: number }
  | { form: 'title'; language: Locale }
  | { form: 'rating'; territory: string }
  | { form: 'distribution'; country: string }
  | { form: 'text'; text: string; lang: Locale };

export type FactMessage =
  | 'title'
  | 'year'
  | 'genre'
  | 'countries'
  | 'rating'
  | StandardFigure
  | 'billingBlock'
  | 'whereToWatch'
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

/**
 * What the production says and what the press says never stand in one row. `isSecond`: the row of the press stands below
 * one of the production.
 */
export function bySide<T>(entries: readonly Vouched<T>[]): (Evidence & { values: T[]; isSecond: boolean })[] {
  const sides = (['production', 'press'] as const)
    .map((saidBy) => ({ saidBy, said: entries.filter(({ evidence }) => evidence.saidBy === saidBy) }))
    .filter(({ said }) => said.length > 0);
  return sides.map(({ saidBy, said }, index) => {
    const sources = new Map(
      said.flatMap(({ evidence }) => evidence.sources).map((source) => [JSON.stringify(source), source]),
    );
    return { saidBy, sources: [...sources.values()], values: said.map(({ value }) => value), isSecond: index > 0 };
  });
}
