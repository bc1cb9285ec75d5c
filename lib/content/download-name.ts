import slugify from '@sindresorhus/slugify';
import { isLocale } from '../i18n/locales';
import type { Item } from './item';

/** `la-pelicula_still_01_roof.jpg`: letters, digits, `._-`, which every system keeps as they are. */
export function downloadName(film: Item<'film'> | undefined, parts: readonly string[], ending: string): string {
  return `${[filmSlug(film), ...parts].join('_')}${ending.toLowerCase()}`;
}

/** The film by its original title, where the site tells it in that language. */
function filmSlug(film: Item<'film'> | undefined): string {
  const language = film?.facts.originalTitleLanguage ?? '';
  const text = (isLocale(language) && film?.texts[language]) || film?.texts[film.original];
  return slugify(text?.words.title ?? '') || 'film';
}
