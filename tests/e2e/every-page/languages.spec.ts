import { ownName } from '../../../lib/i18n/formats';
import { isLocale, locales } from '../../../lib/i18n/locales';
import { expect, type SentPage, test } from '../../support/every-page';

type Announced = { lang: string | null; canonical: string | null; alternates: Record<string, string> };

const announcedIn = (document: Document): Announced => ({
  lang: document.documentElement.getAttribute('lang'),
  canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
  alternates: Object.fromEntries(
    [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]),
  ),
});

const languageOf = ({ address }: SentPage) => address.split('/')[1] ?? '';

test('every page names its language, its own address and all its translations, and they name it back', async ({
  sitemap,
  read,
  inDocument,
  baseURL,
}) => {
  const pages = await read(sitemap);
  const byAddress = new Map<string, Announced>();
  for (const sent of pages) byAddress.set(`${baseURL}${sent.address}`, await inDocument(sent, announcedIn));

  for (const sent of pages) {
    const address = `${baseURL}${sent.address}`;
    const announced = byAddress.get(address);
    const language = languageOf(sent);
    expect(isLocale(language), address).toBe(true);
    expect(announced, address).toMatchObject({ lang: language, canonical: address });
    expect(announced?.alternates[language], address).toBe(address);
    expect(announced?.alternates['x-default'], address).toBe(announced?.alternates.en);
    for (const other of Object.values(announced?.alternates ?? {})) {
      expect(byAddress.get(other)?.alternates, `${other}, named by ${address}`).toEqual(announced?.alternates);
    }
  }
});

test('the not-found page stays out of search engines, in its own language', async ({
  read,
  nowhere,
  inDocument,
  siteLocale,
}) => {
  for (const sent of await read([nowhere])) {
    expect(await inDocument(sent, announcedIn)).toEqual({ lang: siteLocale, canonical: null, alternates: {} });
    expect(sent.html).toContain('<meta name="robots" content="noindex');
  }
});

test('the language switch of every page leads to the same page in the other languages', async ({
  addresses,
  nowhere,
  read,
  inDocument,
  siteLocale,
  words,
}) => {
  const others = locales.filter((locale) => locale !== siteLocale);
  for (const sent of await read(addresses)) {
    const choices = await inDocument(sent, (document) =>
      [...document.querySelectorAll('nav a[hreflang]')].map((link) => ({
        group: link.closest('nav')?.getAttribute('aria-label'),
        text: link.textContent,
        href: link.getAttribute('href'),
        hreflang: link.getAttribute('hreflang'),
        lang: link.getAttribute('lang'),
      })),
    );
    const path = sent.address === nowhere ? '' : sent.address.slice(`/${siteLocale}`.length);
    expect(choices, sent.address).toEqual(
      others.map((other) => ({
        group: words.site.languages,
        text: ownName(other),
        href: `/${other}${path}`,
        hreflang: other,
        lang: other,
      })),
    );
  }
});
