import { expect, test } from '../../support/every-page';
import { onTheWire } from '../../support/wire';

/** Bytes. */
const limits = { html: 15_000, styles: 12_000, scripts: 2_000 };

const filesOf = (document: Document) => ({
  styles: [...document.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? ''),
  scripts: [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? ''),
});

test('every page is light enough for a phone at the edge of a network', async ({
  addresses,
  read,
  inDocument,
  baseURL,
}) => {
  const weights = new Map<string, number>();
  const weigh = async (address: string, encoding: 'br' | 'gzip') => {
    const known = weights.get(address);
    if (known !== undefined) return known;
    const sent = await onTheWire(`${baseURL}${address}`, encoding);
    expect(sent.encoding, address).toBe(encoding);
    weights.set(address, sent.bytes);
    return sent.bytes;
  };
  const sum = async (files: string[]) => {
    let bytes = 0;
    for (const file of files) bytes += await weigh(file, 'br');
    return bytes;
  };

  for (const sent of await read(addresses)) {
    const { styles, scripts } = await inDocument(sent, filesOf);
    expect(styles, sent.address).not.toEqual([]);
    expect(await weigh(sent.address, 'gzip'), `HTML of ${sent.address}`).toBeLessThanOrEqual(limits.html);
    expect(await sum(styles), `CSS of ${sent.address}`).toBeLessThanOrEqual(limits.styles);
    expect(await sum(scripts), `scripts of ${sent.address}`).toBeLessThanOrEqual(limits.scripts);
  }
});
