import type { Metadata } from 'next';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';

export const atomPath = (locale: Locale) => localPath(locale, '/feed.xml');
export const jsonFeedPath = (locale: Locale) => localPath(locale, '/feed.json');

/** How every page names the feeds of its language. */
export function feedLinks(
  locale: Locale,
  filmTitle: string,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const title = translator(locale)('site.feedTitle', { film: filmTitle });
  return {
    'application/atom+xml': [{ url: atomPath(locale), title }],
    'application/feed+json': [{ url: jsonFeedPath(locale), title }],
  };
}
