import type { Edition } from '../../content';
import type { Locale } from '../../i18n/locales';
import { awardRows } from './award-rows';
import { characterRows, companyRows, creditRows, otherCreditRows } from './credit-rows';
import { dateRows } from './date-rows';
import { figureRows, identifierRows, titleRows, toldRows } from './film-rows';
import type { FactRow } from './row';

/** Names, figures and statements about the film, each with where it comes from; its dates are found, and printed, on their own. */
export function factSheet(edition: Edition, locale: Locale): FactRow[] {
  return [
    ...titleRows(edition, locale),
    ...figureRows(edition, locale),
    ...companyRows(edition, locale),
    ...creditRows(edition, locale),
    ...otherCreditRows(edition, locale),
    ...characterRows(edition, locale),
    ...awardRows(edition, locale),
    ...toldRows(edition, locale),
    ...identifierRows(edition, locale),
  ];
}

/** The whole sheet: what is said about the film, and when it is shown. */
export const wholeFactSheet = (edition: Edition, locale: Locale): FactRow[] => [
  ...factSheet(edition, locale),
  ...dateRows(edition, locale),
];
