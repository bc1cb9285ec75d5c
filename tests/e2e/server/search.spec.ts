import { locales } from '../../../lib/i18n/locales';
import { localPath } from '../../../lib/i18n/routes';
import { documentsOf } from '../../../lib/search/documents';
import { ask } from '../../support/ask';
import { secondFilmAt } from '../../support/second-film';
import { expect, test } from '../../support/server-test';

test('whatever can be found stands at the address that a hit leads to', async ({ server }) => {
  const edition = secondFilmAt(Date.now());
  const pages = new Map<string, string>();
  const dead: string[] = [];
  for (const locale of locales) {
    for (const { path } of documentsOf(edition, locale)) {
      const [address = '', fragment] = localPath(locale, path).split('#');
      if (!pages.has(address)) {
        const { status, text } = await ask(server.origin, address);
        pages.set(address, status === 200 ? text : '');
      }
      const html = pages.get(address) ?? '';
      if (html === '' || (fragment && !html.includes(` id="${fragment}"`))) dead.push(`${address}#${fragment}`);
    }
  }
  expect(pages.size).toBeGreaterThan(45);
  expect(dead).toEqual([]);
});

test('equal searches are one address to whoever keeps pages on the way', async ({ server }) => {
  const [plain, odd] = await Promise.all(
    ['/en/search?q=one%20two', '/en/search?utm=x&q=%20one++two%E2%80%8B'].map((target) => ask(server.origin, target)),
  );
  expect(plain?.status).toBe(200);
  expect(odd?.headers.etag).toBe(plain?.headers.etag);
});

test('a search in capital letters of the address moves for good, with what was typed', async ({ server }) => {
  const { status, headers } = await ask(server.origin, '/EN/Search/?q=Pi%C3%B1ata');
  expect([status, headers.location]).toEqual([308, '/en/search?q=Pi%C3%B1ata']);
});
