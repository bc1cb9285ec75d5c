import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import { messageFormats } from './message-formats';
import { messages } from './messages';

export type Translator = ReturnType<typeof makeTranslator>;

/** Each remembers the messages that it has parsed. */
const translators = new Map<Locale, Translator>();

/** Interface words for what is no page: documents, feeds and tables say things in the same words as the pages. */
export function translator(locale: Locale): Translator {
  const known = translators.get(locale) ?? makeTranslator(locale);
  translators.set(locale, known);
  return known;
}

function makeTranslator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone: 'UTC', formats: messageFormats });
}
