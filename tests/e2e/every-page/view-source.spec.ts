import { expect, test } from '../../support/every-page';

/** What the source of a page must not show. Structured data is looked at without what it quotes. */
const unwanted = {
  'a script of the framework': /\/_next\/[^"'\s>]*\.js/,
  'flight data': /__next_f|self\.__next/,
  'an inline script': /<script(?![^>]*\s(?:src="\/|type="application\/ld\+json"))/i,
  'an inline style': /<style|\sstyle\s*=/i,
  'an event handler': /<[a-z][^>]*\son[a-z]+\s*=/i,
  'a comment': /<!--/,
  'a part that only a script can show': /<(?:template|noscript)\b|<[a-z][^>]*\shidden(?:[\s=>])/i,
};

test('view source shows HTML, one stylesheet and one small module, nothing of the framework', async ({
  addresses,
  read,
}) => {
  const faults: string[] = [];
  for (const { address, html } of await read(addresses)) {
    const source = html.replace(/(<script type="application\/ld\+json">).*?(<\/script>)/gs, '$1$2');
    for (const [name, pattern] of Object.entries(unwanted)) {
      const found = pattern.exec(source);
      if (found) faults.push(`${address}: ${name}: ${source.slice(found.index, found.index + 80)}`);
    }
    const scripts = [...source.matchAll(/<script[^>]*\ssrc="([^"?]*)/g)].map(([, path]) => path);
    expect(scripts, address).toEqual(['/enhance.js']);
  }
  expect(faults).toEqual([]);
});
