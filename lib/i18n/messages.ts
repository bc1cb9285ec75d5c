import * as texts from '../../messages/index';
import type { Locale } from './locales';

/** The same keys with any text: what a translation has to hold, no more and no less. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type English = typeof texts.en;

/** Languages that lack a key which another one has. */
type Incomplete = {
  [L in Locale]: (typeof texts)[L] extends SameKeys<English>
    ? English extends SameKeys<(typeof texts)[L]>
      ? never
      : L
    : L;
}[Locale];

/** Where a language is incomplete, this does not compile, and the error names it. */
({}) satisfies Record<Incomplete, 'every key that English has, and no other'>;

/** Interface words by language. To the pages all languages are of one type. */
export const messages = texts as unknown as Record<Locale, English>;
