import slugify from '@sindresorhus/slugify';
import type { Edition } from '../../content';
import { isLocale, type Locale } from '../../i18n/locales';

/** The film's original title in letters that every mail program keeps: what all file names begin with. */
export function filmStem(edition: Edition): string {
  const [film] = edition.all('film');
  const language = film?.facts.originalLanguage ?? '';
  const text = (isLocale(language) && film?.texts[language]) || film?.texts[film.original];
  return slugify(text?.words.title ?? '') || 'film';
}

/** `<film>_press-release_2030-05-14_ru.pdf` */
export function fileName(
  edition: Edition,
  parts: readonly string[],
  locale: Locale | undefined,
  ending: string,
): string {
  return `${[filmStem(edition), ...parts, ...(locale ? [locale] : [])].join('_')}.${ending}`;
}
