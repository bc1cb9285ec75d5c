import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from './locales';
import { messageFormats } from './message-formats';
import { messages } from './messages';

/** next-intl's entry: the language comes from the address, `/<language>/…`. */
export default getRequestConfig(async () => {
  const asked = (await rootLocale()) ?? '';
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messages[locale], timeZone: 'UTC', formats: messageFormats };
});
