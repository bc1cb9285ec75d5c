import { expect, test } from '../../support/every-page';

const addressesIn = (document: Document): string[] =>
  [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );

const fragmentsOf = (document: Document): string[] => [...document.querySelectorAll('[id]')].map(({ id }) => id);

test('no link within the site is dead, not even to a part of a page', async ({
  addresses,
  read,
  inDocument,
  request,
  baseURL,
}) => {
  const linkedFrom = new Map<string, string>();
  for (const sent of await read(addresses)) {
    for (const href of await inDocument(sent, addressesIn)) {
      const target = new URL(href, `${baseURL}${sent.address}`);
      if (target.origin === baseURL) linkedFrom.set(target.href, sent.address);
    }
  }
  expect(linkedFrom.size).toBeGreaterThan(addresses.length);

  const fragments = new Map<string, string[]>();
  const dead: string[] = [];
  for (const [href, from] of linkedFrom) {
    const [address = '', fragment] = href.split('#');
    if (!fragments.has(address)) {
      const response = await request.get(address, { maxRedirects: 0 });
      const isThere = response.status() === 200 || from === new URL(address).pathname;
      if (!isThere) dead.push(`${href} on ${from}: ${response.status()}`);
      const isPage = response.headers()['content-type']?.startsWith('text/html');
      const html = isPage ? await response.text() : '';
      fragments.set(address, html ? await inDocument({ address, html }, fragmentsOf) : []);
    }
    if (fragment && !fragments.get(address)?.includes(decodeURIComponent(fragment))) dead.push(`${href} on ${from}`);
  }
  expect(dead).toEqual([]);
});
