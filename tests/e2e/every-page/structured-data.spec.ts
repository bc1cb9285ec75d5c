import { expect, test } from '../../support/every-page';

type Node = Record<string, unknown> & { '@type': string; '@id': string };

/** Words that stand in structured data as they stand on the page. */
const shown = ['name', 'headline', 'caption', 'creditText', 'characterName', 'telephone', 'text'];

/** What no page prints: how the site and its search are called to programs. */
const unshown = ['WebSite', 'EntryPoint', 'BreadcrumbList', 'ListItem', 'VideoObject', 'CorrectionComment'];

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const own = unshown.includes(node['@type'])
    ? []
    : shown.flatMap((key) => (typeof node[key] === 'string' ? [node[key] as string] : []));
  return [...own, ...Object.values(node).flatMap(wordsOf)];
}

/** As a reader compares them: pages bind words with spaces of their own, and set signs anew. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[«»“”"'‘’.]/g, '')
    .toLowerCase();

test('what search engines read on a page is one graph of that page, and nothing that the page does not show', async ({
  addresses,
  sitemap,
  read,
  inDocument,
  baseURL,
}) => {
  const seen = new Set<string>();
  for (const sent of await read(addresses)) {
    const { scripts, text } = await inDocument(sent, (document) => {
      const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
      const texts = data.map(({ textContent }) => textContent ?? '');
      for (const script of document.querySelectorAll('script')) script.remove();
      return { scripts: texts, text: document.documentElement.textContent ?? '' };
    });
    expect(scripts, sent.address).toHaveLength(sitemap.includes(sent.address) ? 1 : 0);
    for (const script of scripts) {
      const { '@graph': graph } = JSON.parse(script) as { '@graph': Node[] };
      expect(graph[0], sent.address).toMatchObject({ '@type': 'WebPage', url: baseURL + sent.address });
      const words = wordsOf(graph);
      expect(
        words.filter((each) => !plain(text).includes(plain(each))),
        sent.address,
      ).toEqual([]);
      for (const node of graph) seen.add(node['@type']);
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'Movie',
      'NewsArticle',
      'Person',
      'Quotation',
      'ScreeningEvent',
      'ImageObject',
      'Organization',
    ]),
  );
});
