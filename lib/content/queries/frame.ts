import { type Locale, locales } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { contactInLanguage } from './contacts';
import { filmOf, listOf } from './items';

/** What the frame of every page shows: the film's title and mark, whoever answers the press in its language, urgent notices, and whether drafts are among the content. */
export type Frame = {
  edition: Edition;
  film: Localized<'film'>;
  hasMark: boolean;
  contact: Localized<'contacts'> | undefined;
  isPreview: boolean;
  /** What everybody has to know at once, the newest first. */
  notices: readonly Localized<'notices'>[];
};

export function frameOf(edition: Edition, locale: Locale): Frame {
  const contact = contactInLanguage(edition, locale);
  const film = filmOf(edition, locale);
  return {
    edition,
    film,
    hasMark: film.facts.theme !== undefined,
    contact,
    isPreview: edition.audience === 'everything',
    notices: listOf(edition, 'notices', locale),
  };
}

export type Title = { title: string; lang: Locale };

/** The film's title in every language it is written in. */
export function titlesOf(edition: Edition): Title[] {
  const [film] = edition.all('film');
  return locales.flatMap((lang) => (film?.texts[lang] ? [{ title: film.texts[lang].words.title, lang }] : []));
}
