import { characterOf, hasPage, knownTerritories } from '../../lib/content';
import { localPath } from '../../lib/i18n/routes';
import { fixedPages } from '../../lib/routes/pages';
import { expect, test } from '../support/with-edition';

test('the sitemap lists every page of the language: fixed pages, countries, press releases, people of whom something is told and their characters', async ({
  request,
  at,
  baseURL,
  edition,
  siteLocale,
}) => {
  const response = await request.get('/sitemap.xml');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('xml');
  const xml = await response.text();
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const paths = [
    ...fixedPages,
    ...knownTerritories(edition).map((territory) => `/dates/${territory}`),
    ...edition
      .all('press')
      .filter(({ texts }) => texts[siteLocale])
      .map(({ id }) => `/press/${id}`),
    ...edition
      .all('people')
      .filter(({ id }) => hasPage(edition, id))
      .flatMap(({ id }) => [
        `/people/${id}`,
        ...(characterOf(edition, id, siteLocale)?.languages.includes(siteLocale) ? [`/people/${id}/character`] : []),
      ]),
  ];
  const own = listed.filter((address) => address === baseURL + at('') || address?.startsWith(baseURL + at('/')));
  expect(own.sort()).toEqual(paths.map((path) => baseURL + localPath(siteLocale, path)).sort());
});

test('robots.txt lets everybody in and names the sitemap', async ({ request, baseURL }) => {
  const response = await request.get('/robots.txt');
  expect(response.status()).toBe(200);
  const text = await response.text();
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(text).not.toMatch(/^Disallow: \S/m);
});
