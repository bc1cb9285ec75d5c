import { createTranslator, useLocale, type useTranslations as useTranslationsOfRender } from 'next-intl';
import { getLocale, type getTranslations as getTranslationsOfRender } from 'next-intl/server';
import type { Locale } from './locales';
import { messageFormats } from './message-formats';
import { messages } from './messages';

type Translator = ReturnType<typeof useTranslationsOfRender>;

/** By language and group of messages. */
const translators = new Map<string, Translator>();

/** next-intl forgets with each render what it has parsed of the messages, which takes a tenth of the time of a page. */
function translatorOf(locale: Locale, namespace: string | undefined): Translator {
  const key = `${locale} ${namespace ?? ''}`;
  const known = translators.get(key) ?? makeTranslator(locale, namespace);
  translators.set(key, known);
  return known;
}

function makeTranslator(locale: Locale, namespace: string | undefined): Translator {
  const own = { locale, messages: messages[locale], timeZone: 'UTC', formats: messageFormats };
  return createTranslator({ ...own, ...(namespace && { namespace: namespace as never }) }) as Translator;
}

/** As next-intl's, for components that are rendered on the server. */
export const useTranslations = ((namespace?: string) =>
  translatorOf(useLocale(), namespace)) as typeof useTranslationsOfRender;

/** As next-intl's, for pages. */
export const getTranslations = (async (namespace?: string) =>
  translatorOf(await getLocale(), namespace)) as typeof getTranslationsOfRender;
