import type { Evidence } from '../../content';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';

/** How a fact without a value stands: nobody has supplied it, or it is still to come. */
export type UnsetStatus = 'not-supplied' | 'to-be-announced';

/** Who says a fact, or why it has no value: the same four on pages and in every file. */
export type FactStatus = 'stated-by-production' | 'reported-by-press' | UnsetStatus;

const statusMessages = {
  'stated-by-production': 'facts.saidByProduction',
  'reported-by-press': 'facts.saidByPress',
  'not-supplied': 'facts.notSupplied',
  'to-be-announced': 'facts.toBeAnnounced',
} as const satisfies Record<FactStatus, string>;

const sayers = {
  production: 'stated-by-production',
  press: 'reported-by-press',
} as const satisfies Record<Evidence['saidBy'], FactStatus>;

/** The status of a fact that has a value. */
export const statusOf = (saidBy: Evidence['saidBy']): (typeof sayers)[Evidence['saidBy']] => sayers[saidBy];

/** The status of a date: one that is not known yet is to be announced, whoever says that it will come. */
export const statusOfDate = ({ date, evidence }: { date: string; evidence: Evidence }): FactStatus =>
  date === 'tba' ? 'to-be-announced' : statusOf(evidence.saidBy);

export const printStatus = (locale: Locale, status: FactStatus): string => translator(locale)(statusMessages[status]);
