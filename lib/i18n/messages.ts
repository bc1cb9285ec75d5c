import en from '../../messages/en.json' with { type: 'json' };
import es from '../../messages/es.json' with { type: 'json' };
import ru from '../../messages/ru.json' with { type: 'json' };
import type { Complete } from './complete';
import type { Locale } from './locales';

/** A key that one language has and another lacks does not compile. To the pages all languages are of one type. */
function complete<const T>(translation: Complete<typeof en, T>): typeof en {
  return translation as unknown as typeof en;
}

/** Interface words by language. */
export const messages: Record<Locale, typeof en> = { en, ru: complete<typeof ru>(ru), es: complete<typeof es>(es) };
