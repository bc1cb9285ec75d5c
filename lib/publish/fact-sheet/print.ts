import { appositionOf, countryName, formatList, languageName } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { formatMoment } from '../../i18n/moments';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { typeset } from '../../markdown/typography';
import { type FactStatus, printStatus, statusOf } from '../evidence/status';
import type { FactLabel, FactRow, FactValue } from './row';

/** Words of one language, perhaps a link. */
export type Piece = {
  text: string;
  lang: Locale;
  /** Within the site it begins with a slash. */
  href?: string;
};

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

function printValue(locale: Locale, value: FactValue): Piece[][] {
  const t = translator(locale);
  const own = (text: string, href?: string): Piece[][] => [[{ text, lang: locale, ...(href && { href }) }]];
  switch (value.form) {
    case 'text':
      return [[{ text: typeset(value.lang, value.text), lang: value.lang }]];
    case 'year':
      return own(String(value.year));
    case 'minutes':
      return own(t('film.minutes', { minutes: value.minutes }));
    case 'date': {
      const day = { text: formatMoment(locale, value.moment), lang: locale };
      const { place, state } = value;
      const where = place
        ? [
            { text: ', ', lang: locale },
            { ...place, text: typeset(place.lang, place.text) },
          ]
        : [];
      return [[day, ...where, ...(state ? [{ text: `. ${state}`, lang: locale }] : [])]];
    }
    case 'countries':
      return own(
        formatList(
          locale,
          value.countries.map((country) => countryName(locale, country)),
        ),
      );
    case 'languages':
      return own(
        formatList(
          locale,
          value.languages.map((language) => languageName(locale, language)),
        ),
      );
    case 'names':
      return own(formatList(locale, value.names));
    case 'trailer':
      return own(t('home.watchTrailer'), value.href);
    case 'unset':
      return own(printStatus(locale, value.status));
    case 'people':
      return value.people.map(({ name, path, as }) => [
        { text: name.name, lang: name.lang, href: localPath(locale, path) },
        ...(as
          ? [
              { text: appositionOf(locale), lang: locale },
              { text: typeset(as.lang, as.text), lang: as.lang },
            ]
          : []),
      ]);
  }
}
