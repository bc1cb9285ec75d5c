import en from '../../messages/en.json' with { type: 'json' };
import es from '../../messages/es.json' with { type: 'json' };
import ru from '../../messages/ru.json' with { type: 'json' };
import type { Locale } from './locales';

/** The same keys with any text: what a translation has to hold, no more and no less. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
type Complete<Original, Translation> = [Translation] extends [SameKeys<Original>]
  ? [Original] extends [SameKeys<Translation>]
    ? Translation
    : never
  : never;

/** A key that one language has and another lacks does not compile. To the pages all languages are of one type. */
function complete<const T>(translation: Complete<typeof en, T>): typeof en {
  return translation as unknown as typeof en;
}

/** Interface words by language. */
export const messages: Record<Locale, typeof en> = { en, ru: complete<typeof ru>(ru), es: complete<typeof es>(es) };
