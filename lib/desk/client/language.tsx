import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createTranslator } from 'use-intl/core';
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales';
import { messages } from './messages';

const storageKey = 'desk-language';

const translatorOf = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });

type DeskLanguage = { locale: Locale; t: ReturnType<typeof translatorOf>; choose: (locale: Locale) => void };

const LanguageContext = createContext<DeskLanguage>({
  locale: defaultLocale,
  t: translatorOf(defaultLocale),
  choose: () => {},
});

/** The one chosen before, else the first of the browser's that the desk speaks. */
function firstLanguage(): Locale {
  const wished = [localStorage.getItem(storageKey) ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wished.find(isLocale) ?? defaultLocale;
}

/** The language in which the desk speaks to its user; the texts of the film have languages of their own. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      t: translatorOf(locale),
      choose: (chosen: Locale) => {
        localStorage.setItem(storageKey, chosen);
        setLocale(chosen);
      },
    }),
    [locale],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = () => useContext(LanguageContext);

/** `const t = useWords()` */
export const useWords = () => useLanguage().t;

/** In its own language: “русский”. */
export const nameOfLanguage = (of: Locale, inLanguage: Locale): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(of) ?? of;
