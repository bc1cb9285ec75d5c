import { apposition, countryName, formatDate, formatList, languageName } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { typeset } from '../../markdown/typography';
import type { FactLabel, FactRow, FactValue } from './row';

/** Words of one language, perhaps a link. */
export type Piece = {
  text: string;
  lang: Locale;
  /** Within the site it begins with a slash. */
  href?: string;
};

/** How sure a fact is: said by the production, said by the press alone, or by nobody yet. */
export type FactStatus = 'stated-by-production' | 'reported-by-press' | 'to-be-announced';

/** A row in the words of one language, the same on the page and in the files. */
export type PrintedRow = {
  id: string;
  label: Piece;
  /** One line a person; one line for everything else. */
  lines: Piece[][];
  /** Left out where the content does not say who vouches for it. */
  status?: FactStatus;
};

const statusMessages = {
  'stated-by-production': 'facts.saidByProduction',
  'reported-by-press': 'facts.saidByPress',
  'to-be-announced': 'facts.notSaid',
} as const satisfies Record<FactStatus, string>;

export const printStatus = (locale: Locale, status: FactStatus | undefined): string =>
  status ? translator(locale)(statusMessages[status]) : '';

export function printRow(locale: Locale, row: FactRow): PrintedRow {
  const status = statusOf(row);
  return {
    id: row.id,
    label: printLabel(locale, row.label),
    lines: printValue(locale, row.value),
    ...(status && { status }),
  };
}

function statusOf({ value, saidBy }: FactRow): FactStatus | undefined {
  if (value.form === 'tba') return 'to-be-announced';
  return saidBy && (saidBy === 'production' ? 'stated-by-production' : 'reported-by-press');
}

function printLabel(locale: Locale, label: FactLabel): Piece {
  const t = translator(locale);
  if ('message' in label) return { text: t(`facts.${label.message}`), lang: locale };
  if ('titleIn' in label)
    return { text: t('facts.titleIn', { language: languageName(locale, label.titleIn) }), lang: locale };
  return { text: typeset(label.lang, label.text), lang: label.lang };
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
      const day = { text: formatDate(locale, value.date), lang: locale };
      const { place } = value;
      return [place ? [day, { text: ', ', lang: locale }, { ...place, text: typeset(place.lang, place.text) }] : [day]];
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
    case 'tba':
      return own(t('date.tba'));
    case 'people':
      return value.people.map(({ name, path, as }) => [
        { text: name.name, lang: name.lang, href: localPath(locale, path) },
        ...(as
          ? [
              { text: apposition[locale], lang: locale },
              { text: typeset(as.lang, as.text), lang: as.lang },
            ]
          : []),
      ]);
  }
}
