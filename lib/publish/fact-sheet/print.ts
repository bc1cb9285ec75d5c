import { countryName, languageName } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import { typeset } from '../../markdown/typography';
import { type FactStatus, printStatus, statusOf } from '../evidence/status';
import { type Piece, printValue } from './print-value';
import type { FactLabel, FactRow } from './row';

/** A row in the words of one language, the same on the page and in the files. */
export type PrintedRow = {
  id: string;
  label: Piece;
  /** One line a person; one line for everything else. */
  lines: Piece[][];
  /** Left out where the content does not say who vouches for it. */
  status?: FactStatus;
};

export function printRow(locale: Locale, row: FactRow): PrintedRow {
  const status = statusOfRow(row);
  return {
    id: row.id,
    label: printLabel(locale, row.label),
    lines: printValue(locale, row.value),
    ...(status && { status }),
  };
}

function statusOfRow({ value, saidBy }: FactRow): FactStatus | undefined {
  if (value.form === 'unset') return value.status;
  return saidBy && statusOf(saidBy);
}

/** Who says so, for the column beside the value: a row without a value has said in its place why there is none. */
export const printSayer = (locale: Locale, { status }: PrintedRow): string =>
  status === 'stated-by-production' || status === 'reported-by-press' ? printStatus(locale, status) : '';

function printLabel(locale: Locale, label: FactLabel): Piece {
  const t = translator(locale);
  const own = (text: string): Piece => ({ text, lang: locale });
  switch (label.form) {
    case 'message': {
      const text = t(`facts.${label.message}`, { count: label.count ?? 1 });
      return own(label.byPress ? t('facts.labelByPress', { label: text }) : text);
    }
    case 'title':
      return own(t('facts.titleIn', { language: label.language, name: languageName(locale, label.language) }));
    case 'rating':
      return own(t('facts.ratingIn', { country: countryName(locale, label.territory) }));
    case 'distribution':
      return own(t('facts.distributionIn', { country: countryName(locale, label.country) }));
    case 'text':
      return { text: typeset(label.lang, label.text), lang: label.lang };
  }
}
