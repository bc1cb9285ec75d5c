import { appositionOf, countryName, formatList, languageName } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { formatMoment } from '../../i18n/moments';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { typeset } from '../../markdown/typography';
import { printStatus } from '../evidence/status';
import { printAward } from './print-award';
import type { FactValue } from './row';

/** Words of one language, perhaps a link. */
export type Piece = {
  text: string;
  lang: Locale;
  /** Within the site it begins with a slash. */
  href?: string;
};

/** A value in the words of one language: one line a person, one line for everything else. */
export function printValue(locale: Locale, value: FactValue): Piece[][] {
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
    case 'frames':
      return own(t('facts.framesPerSecond', { frames: value.perSecond }));
    case 'colour':
      return own(t(`facts.colourOf.${value.colour}`));
    case 'identifier':
      return own(value.value, value.href);
    case 'award':
      return [printAward(locale, value)];
    case 'delivery':
      return [printDelivery(locale, value)];
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

function printDelivery(
  locale: Locale,
  { format, lang, kdm, contact }: Extract<FactValue, { form: 'delivery' }>,
): Piece[] {
  const t = translator(locale);
  const own = (text: string): Piece => ({ text, lang: locale });
  return [
    { text: typeset(lang, format), lang },
    ...(kdm ? [own(`. ${t(kdm === 'yes' ? 'facts.kdmNeeded' : 'facts.kdmNotNeeded')}`)] : []),
    ...(contact
      ? [
          own(`. ${t('facts.deliveryContact')}: `),
          { text: contact.name, lang: contact.lang, href: localPath(locale, contact.path) },
        ]
      : []),
  ];
}
