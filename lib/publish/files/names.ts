import type { Edition } from '../../content';
import { downloadName } from '../../content/queries';
import type { Locale } from '../../i18n/locales';

/** `<film>_press-release_2030-05-14_premiere_ru.pdf` */
export function fileName(
  edition: Edition,
  parts: readonly string[],
  locale: Locale | undefined,
  ending: string,
): string {
  const [film] = edition.all('film');
  return downloadName(film, [...parts, ...(locale ? [locale] : [])], `.${ending}`);
}
