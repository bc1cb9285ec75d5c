import * as texts from '../../messages/index';
import type { Incomplete } from './incomplete';
import type { Locale } from './locales';

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete<Locale, typeof texts>, 'every key that English has, and no other'>;

/** Interface words by language. To the pages all languages are of one type. */
export const messages = texts as unknown as Record<Locale, typeof texts.en>;
