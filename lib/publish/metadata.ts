import { formatHex } from 'culori';
import type { Metadata, Viewport } from 'next';
import type { Edition, Localized } from '../content';
import { filmOf, nameOf } from '../content/queries';
import type { PublishContext } from '../document/compose/parts';
import { openGraphLocale, roleWithin } from '../i18n/formats';
import { defaultLocale, type Locale } from '../i18n/locales';
import { localPath, mediaPath } from '../i18n/routes';
import { translator } from '../i18n/translator';
import { toDescription } from '../markdown/plain-text';
import type { PagePath } from '../routes/page-kinds';
import { feedLinks } from './feeds/addresses';
import { filesOfPage } from './files/files-of-page';
import { hasOwnImage, shareImageAddress, shareImageSize } from './share-image';

export type PageDescription = PublishContext & {
  /** Behind `/<language>`. */
  path: PagePath;
  title: string;
  description: string;
  /** The language of the text it shows: the original where the page's own is missing. */
  lang: Locale;
  /** The languages the page's text is written in. */
  languages: readonly Locale[];
  type?: 'article' | 'profile' | 'website';
  /** Of an article: the day in its dateline, and when it was last corrected. */
  published?: string;
  modified?: string;
};

/** What a browser shows of a page in its tab: the page, then the film, unless the page's own title names it. */
export const documentTitle = (locale: Locale, page: string, film: string): string =>
  page.includes(film) ? page : translator(locale)('site.pageTitle', { page, film });

/**
 * The head of a page. A page that only stands in for a missing translation names the page of the original language as
 * canonical and is in no hreflang set.
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { edition, locale, siteUrl, path, title, description, lang, languages, published, modified } = page;
  const filmTitle = filmOf(edition, locale).words.title;
  const address = (language: Locale) => siteUrl + localPath(language, path);
  const canonical = address(lang);
  const t = translator(locale);
  const alt =
    hasOwnImage(path) && path !== ''
      ? t('site.cardOfPage', { title, film: filmTitle })
      : t('site.cardOfFilm', { film: filmTitle });
  const image = { url: shareImageAddress(path, page), alt, ...shareImageSize };
  const alternates = languages.map((language) => [language, address(language)]);
  if (languages.includes(defaultLocale)) alternates.push(['x-default', address(defaultLocale)]);
  return {
    title: path === '' ? title : documentTitle(locale, title, filmTitle),
    description,
    alternates: {
      canonical,
      types: typedLinks(page, filmTitle),
      ...(lang === locale && { languages: Object.fromEntries(alternates) }),
    },
    openGraph: {
      ...{ title, description, url: canonical, siteName: filmTitle, type: page.type ?? 'website', images: [image] },
      locale: openGraphLocale(lang),
      alternateLocale: languages.filter((language) => language !== lang).map(openGraphLocale),
      ...(published && { publishedTime: published }),
      ...(modified && { modifiedTime: modified }),
    },
    twitter: { card: 'summary_large_image' },
  };
}

type TypedLinks = NonNullable<NonNullable<Metadata['alternates']>['types']>;

/** The feeds, and the files in which the page can be taken away, by their media types. */
function typedLinks(page: PageDescription, filmTitle: string): TypedLinks {
  const links: Record<string, { url: string; title?: string }[]> = feedLinks(page.locale, filmTitle);
  for (const { path, type } of filesOfPage(page.path, page)) links[type] = [...(links[type] ?? []), { url: path }];
  return links;
}

/** The first sentences of the biography; of somebody who has none, whose words are there to quote. */
export function personDescription(edition: Edition, person: Localized<'people'>, locale: Locale): string {
  if (person.body) return toDescription(person.body);
  const { name } = nameOf(edition, person);
  const role = roleWithin(person.lang, person.words.role);
  return translator(locale)('people.quoted', { name, role, film: filmOf(edition, locale).words.title });
}

/** The film's icons; without them the site's own, so that no browser asks for /favicon.ico and reports that there is none. */
export function iconMetadata({ facts: { theme }, media }: Localized<'film'>): Metadata {
  const addressOf = (file: string | undefined) => {
    const kept = file === undefined ? undefined : media[file];
    return kept && mediaPath(kept.name);
  };
  const touchIcon = addressOf(theme?.touchIcon);
  return { icons: { icon: addressOf(theme?.icon) ?? '/icon.svg', ...(touchIcon && { apple: touchIcon }) } };
}

/** The colours of the browser around the page. `theme-color` knows no OKLCH in older browsers. */
export function themeColours({ facts: { theme } }: Localized<'film'>): Viewport {
  if (!theme) return {};
  const { day, night } = theme.colours;
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: formatHex(day.paper) ?? day.paper },
      { media: '(prefers-color-scheme: dark)', color: formatHex(night.paper) ?? night.paper },
    ],
  };
}
