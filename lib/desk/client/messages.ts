import * as texts from '../../../messages/desk/index';
import type { Incomplete } from '../../i18n/incomplete';
import type { Locale } from '../../i18n/locales';

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete<Locale, typeof texts>, 'every key that English has, and no other'>;

/** The words of the desk by language. */
export const messages = texts as unknown as Record<Locale, typeof texts.en>;
