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

  const links = [...linkedFrom].map(([href, from]) => ({
    from,
    address: href.split('#')[0] ?? '',
    fragment: href.split('#')[1],
  }));
  const byAddress = new Map<string, typeof links>();
  for (const link of links) byAddress.set(link.address, [...(byAddress.get(link.address) ?? []), link]);

  /** What of these links leads nowhere; they are all to one address. */
  async function deadAmong(address: string, asked: typeof links): Promise<string[]> {
    const response = await request.get(address, { maxRedirects: 0 });
    const status = response.status();
    const toPart = asked.filter(({ fragment }) => fragment);
    const html = toPart.length > 0 ? await response.text() : '';
    const parts = html ? await inDocument({ address, html }, fragmentsOf) : [];
    const isThere = ({ from }: { from: string }) => status === 200 || from === new URL(address).pathname;
    return [
      ...asked.filter((link) => !isThere(link)).map(({ from }) => `${address} on ${from}: ${status}`),
      ...toPart
        .filter(({ fragment = '' }) => !parts.includes(decodeURIComponent(fragment)))
        .map(({ from, fragment }) => `${address}#${fragment} on ${from}`),
    ];
  }

  const dead: string[] = [];
  const waiting = [...byAddress];
  /** A few at a time: a page of countries leads to hundreds. */
  const ask = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) dead.push(...(await deadAmong(...next)));
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  expect(dead).toEqual([]);
});
