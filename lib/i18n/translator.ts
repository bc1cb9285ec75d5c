import { createTranslator } from 'next-intl';
import type { Locale } from './locales';
import { messageFormats } from './message-formats';
import { messages } from './messages';

/** Interface words for what is no page: documents, feeds and tables say things in the same words as the pages. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone: 'UTC', formats: messageFormats });
}

export type Translator = ReturnType<typeof translator>;
