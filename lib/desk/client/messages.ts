import * as texts from '../../../messages/desk/index';
import type { Incomplete } from '../../i18n/incomplete';
import { type Locale, locales } from '../../i18n/locales';

type Messages = typeof texts.en;

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete<keyof typeof texts, typeof texts>, 'every key that English has, and no other'>;

const written = texts as unknown as Readonly<Record<string, Messages>>;

/** The words of the desk by language; a language of the site in which nobody has written them has those of English. */
export const messages = Object.fromEntries(
  locales.map((locale) => [locale, written[locale] ?? texts.en]),
) as unknown as Readonly<Record<Locale, Messages>>;
