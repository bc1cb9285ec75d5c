import type { Locale } from '../../i18n/locales';
import { locales } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Item } from '../item';
import { type Localized, localize } from '../localized';
import { hasPage } from './people';

/** Whom somebody plays. */
export type PlayedCharacter = {
  actor: Localized<'people'>;
  name: string;
  lang: Locale;
  /** The languages in which the content names the character. */
  languages: Locale[];
};

/** The character whose page it is: that of an actor with a page. Of others one line says all that there is to say. */
export function characterOf(edition: Edition, id: string, locale: Locale): PlayedCharacter | undefined {
  const item = edition.find('people', id);
  const languages = item && languagesNaming(item);
  if (!languages || languages.length === 0 || !hasPage(edition, id)) return undefined;
  const actor = localize(item, locale);
  const { character } = actor.words;
  if (character) return { actor, name: character, lang: actor.lang, languages };
  const original = item.texts[item.original]?.words.character;
  return original ? { actor, name: original, lang: item.original, languages } : undefined;
}

const languagesNaming = ({ texts }: Item<'people'>): Locale[] =>
  locales.filter((locale) => texts[locale]?.words.character);
