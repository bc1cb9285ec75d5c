import { fixedPages } from '../../../lib/routes/pages';
import { expect, test } from '../../support/every-page';

/** What a search engine is told a page is about, by the page's path behind the language. */
const kinds: [path: RegExp, type: string][] = [
  [/^$/, 'Movie'],
  [/^\/press\//, 'NewsArticle'],
  [/^\/people\//, 'Person'],
];

test('search engines read film, press releases and people as structured data', async ({
  addresses,
  read,
  inDocument,
  siteLocale,
  baseURL,
}) => {
  const seen = new Set<string>();
  for (const sent of await read(addresses)) {
    const texts = await inDocument(sent, (document) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ''),
    );
    const data = texts.map((text) => JSON.parse(text));
    const path = sent.address.slice(`/${siteLocale}`.length);
    const isFixed = path !== '' && (fixedPages as readonly string[]).includes(path);
    const type = isFixed ? undefined : kinds.find(([pattern]) => pattern.test(path))?.[1];
    const expected = type ? [{ '@context': 'https://schema.org', '@type': type, url: baseURL + sent.address }] : [];
    expect(data, sent.address).toMatchObject(expected);
    for (const entry of data) seen.add(entry['@type']);
  }
  expect([...seen].sort()).toEqual(['Movie', 'NewsArticle', 'Person']);
});
