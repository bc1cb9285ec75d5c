import { createTranslator } from 'next-intl';
import { apposition, countryName, formatList, languageName } from '../i18n/formats';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import type { FactLabel, FactValue } from '../publish/fact-sheet/row';

const translator = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });

/** The label of a row as the fact sheet prints it. */
export function factLabel(label: FactLabel, locale: Locale): string {
  const t = translator(locale);
  if ('message' in label) return t(`facts.${label.message}`);
  if ('titleIn' in label) return t('facts.titleIn', { language: languageName(locale, label.titleIn) });
  return label.text;
}

/** What a row says, as plain words. */
export function factWords(value: FactValue, locale: Locale): string {
  const t = translator(locale);
  switch (value.form) {
    case 'text':
      return value.text;
    case 'year':
      return String(value.year);
    case 'minutes':
      return t('film.minutes', { minutes: value.minutes });
    case 'countries':
      return formatList(
        locale,
        value.countries.map((country) => countryName(locale, country)),
      );
    case 'languages':
      return formatList(
        locale,
        value.languages.map((language) => languageName(locale, language)),
      );
    case 'people':
      return value.people.map(({ name, as }) => name.name + (as ? apposition[locale] + as.text : '')).join('; ');
    case 'names':
      return formatList(locale, value.names);
    case 'trailer':
      return t('home.watchTrailer');
    case 'tba':
      return t('date.tba');
  }
}
