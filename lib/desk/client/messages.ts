import en from '../../../messages/desk/en.json' with { type: 'json' };
import es from '../../../messages/desk/es.json' with { type: 'json' };
import ru from '../../../messages/desk/ru.json' with { type: 'json' };
import type { Complete } from '../../i18n/complete';
import type { Locale } from '../../i18n/locales';

/** A key that one language has and another lacks does not compile. */
function complete<const T>(translation: Complete<typeof en, T>): typeof en {
  return translation as unknown as typeof en;
}

/** The words of the desk by language. */
export const messages: Record<Locale, typeof en> = { en, ru: complete<typeof ru>(ru), es: complete<typeof es>(es) };
