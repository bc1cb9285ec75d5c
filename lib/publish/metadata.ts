import type { Metadata } from 'next';
import { defaultLocale, type Locale } from '../i18n/locales';
import { localPath } from '../i18n/routes';

export type PageDescription = {
  locale: Locale;
  /** Behind `/<language>`. */
  path: string;
  title: string;
  description: string;
  /** The language of the text it shows: the original where the page's own is missing. */
  lang: Locale;
  /** The languages the page's text is written in. */
  languages: readonly Locale[];
  filmTitle: string;
  siteUrl: string;
  type?: 'article' | 'profile' | 'website';
};

/**
 * The head of a page. A page that only stands in for a missing translation names the page of the original language as
 * canonical and is in no hreflang set.
 */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  lang,
  languages,
  filmTitle,
  siteUrl,
  type = 'website',
}: PageDescription): Metadata {
  const address = (language: Locale) => siteUrl + localPath(language, path);
  const canonical = address(lang);
  const alternates = languages.map((language) => [language, address(language)]);
  if (languages.includes(defaultLocale)) alternates.push(['x-default', address(defaultLocale)]);
  return {
    title: path === '' ? title : `${title} · ${filmTitle}`,
    description,
    alternates: {
      canonical,
      ...(lang === locale && { languages: Object.fromEntries(alternates) }),
    },
    openGraph: { title, description, url: canonical, siteName: filmTitle, locale, type },
    twitter: { card: 'summary' },
  };
}
