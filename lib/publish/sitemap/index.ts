import type { Edition } from '../../content';
import type { PublishContext } from '../../document/compose/parts';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { lastChangeOf } from '../last-change';
import { type Page, pagesOf } from '../pages';
import { imagesOn } from './images';
import { newsElements } from './news';
import { element, type Xml } from './xml';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** sitemaps.org 0.9 with Google's extensions: the language versions of every page, its pictures, and what is news. */
export function sitemapXml(edition: Edition, siteUrl: string): string {
  const urls = pagesOf(edition).flatMap((page) =>
    page.languages.map((locale) => urlElement(page, { edition, locale, siteUrl })),
  );
  const { xml } = element('urlset', namespaces, urls);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll('<url>', '\n<url>')}\n`;
}

function urlElement(page: Page, context: PublishContext): Xml {
  const lastChange = lastChangeOf(page.path, context);
  return element('url', {}, [
    element('loc', {}, context.siteUrl + localPath(context.locale, page.path)),
    ...(lastChange ? [element('lastmod', {}, toW3cDate(lastChange))] : []),
    ...versionElements(page, context.siteUrl),
    ...imagesOn(page.path, context).map((address) => element('image:image', {}, [element('image:loc', {}, address)])),
    ...newsElements(page.path, context),
  ]);
}

/** The page in every language it is written in, itself included. */
function versionElements({ path, languages }: Page, siteUrl: string): Xml[] {
  const version = (hreflang: string, locale: Locale) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: siteUrl + localPath(locale, path) });
  const standard = languages.includes(defaultLocale) ? [version('x-default', defaultLocale)] : [];
  return [...languages.map((locale) => version(locale, locale)), ...standard];
}

/** A day, or a moment with its seconds, which the schema of sitemaps asks for. */
const toW3cDate = (moment: string): string => moment.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');
