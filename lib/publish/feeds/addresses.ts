import type { Metadata } from 'next';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';

export const atomPath = (locale: Locale) => localPath(locale, '/feed.xml');
export const jsonFeedPath = (locale: Locale) => localPath(locale, '/feed.json');

/** How every page names the feeds of its language. */
export function feedLinks(
  locale: Locale,
  filmTitle: string,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  return {
    'application/atom+xml': [{ url: atomPath(locale), title: filmTitle }],
    'application/feed+json': [{ url: jsonFeedPath(locale), title: filmTitle }],
  };
}
