import type { APIRequestContext } from '@playwright/test';
import { locales } from '../../lib/i18n/locales';
import { test as base } from './test';

/** A page as it was sent. */
export type SentPage = { address: string; html: string };

type Fixtures = {
  /** Every address of the sitemap, in all languages. */
  sitemap: string[];
  /** An address of the language under test at which nothing is. */
  nowhere: string;
  /** The pages of the language under test: those of the sitemap, the search in its states and the not-found page. */
  addresses: string[];
  /**
   * Some of them, in each language others, so that all languages together go through every page: for what the frame of
   * a page does, whatever its words.
   */
  sharedAddresses: string[];
  /** Asks for pages without showing them. */
  read: (addresses: readonly string[]) => Promise<SentPage[]>;
  /** Shows a page. */
  open: (address: string) => Promise<void>;
  /** What a check finds in a page's markup. */
  inDocument: <T>(sent: SentPage, check: (document: Document) => T) => Promise<T>;
};

/** Without words, with hits, and without. */
const searches = ['/search', '/search?q=2025', '/search?q=xyzzyqwvut'];

async function readPage(request: APIRequestContext, address: string): Promise<SentPage> {
  const response = await request.get(address, { maxRedirects: 0 });
  return { address, html: await response.text() };
}

/** A test that goes through the pages of the sitemap, so that a new page is covered by itself. */
export const test = base.extend<Fixtures>({
  sitemap: async ({ request }, use) => {
    const xml = await (await request.get('/sitemap.xml')).text();
    const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    if (addresses.length === 0) throw new Error('The sitemap lists no page.');
    await use(addresses);
  },
  nowhere: async ({ at }, use) => use(at('/no/such/page')),
  addresses: async ({ sitemap, at, nowhere }, use) => {
    const own = sitemap.filter((address) => address === at('') || address.startsWith(at('/')));
    await use([...own, ...searches.map(at), nowhere]);
  },
  sharedAddresses: async ({ addresses, siteLocale }, use) => {
    const turn = locales.indexOf(siteLocale);
    await use(addresses.filter((_, index) => index % locales.length === turn));
  },
  read: async ({ request }, use) =>
    use(async (addresses) => {
      const pages: SentPage[] = [];
      for (const address of addresses) pages.push(await readPage(request, address));
      return pages;
    }),
  open: async ({ page, nowhere }, use) =>
    use(async (address) => {
      // Browsers report a 404 on the console, as if something were wrong with the page: here only its content counts.
      // A page with a route keeps no files, which takes twice the time: the others go without.
      if (address === nowhere)
        await page.route(nowhere, async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
      await page.goto(address);
      await page.unroute(nowhere);
    }),
  inDocument: async ({ page }, use) =>
    use(async ({ html }, check) => {
      const document = await page.evaluateHandle((text) => new DOMParser().parseFromString(text, 'text/html'), html);
      const found = await document.evaluate(check);
      await document.dispose();
      return found as Awaited<typeof found>;
    }),
});

export { expect } from './test';
