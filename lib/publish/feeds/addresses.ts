import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import { hrefOf } from '../../routes/href';

export const atomPath = (locale: Locale) => hrefOf({ kind: 'fixed-file', locale, path: '/feed.xml' });
export const correctionsPath = (locale: Locale) =>
  hrefOf({ kind: 'fixed-file', locale, path: '/press/corrections.xml' });
export const jsonFeedPath = (locale: Locale) => hrefOf({ kind: 'fixed-file', locale, path: '/feed.json' });

/** How every page names the feeds of its language. */
export function feedLinks(locale: Locale, filmTitle: string): Record<string, { url: string; title: string }[]> {
  const title = translator(locale)('site.feedTitle', { film: filmTitle });
  return {
    'application/atom+xml': [{ url: atomPath(locale), title }],
    'application/feed+json': [{ url: jsonFeedPath(locale), title }],
  };
}
