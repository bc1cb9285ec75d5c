import type { Edition } from '../content';
import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { pagesOf } from './pages';

const toXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** sitemaps.org 0.9, with the language versions of every page as Google's `xhtml:link`. */
export function sitemapXml(edition: Edition, siteUrl: string): string {
  const urls = pagesOf(edition).flatMap(({ path, languages }) => {
    const address = (locale: (typeof languages)[number]) => toXml(siteUrl + localPath(locale, path));
    const alternates = languages.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(locale)}"/>`,
    );
    const standard = languages.includes(defaultLocale)
      ? [`<xhtml:link rel="alternate" hreflang="x-default" href="${address(defaultLocale)}"/>`]
      : [];
    return languages.map(
      (locale) => `<url><loc>${address(locale)}</loc>${[...alternates, ...standard].join('')}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
