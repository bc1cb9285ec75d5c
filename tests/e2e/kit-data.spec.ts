import { expect, test } from '../support/with-edition';

type Item = { id: string; url: string };

const isItem = (value: object): value is Item => 'id' in value && 'url' in value;

/** Every item of the kit that says where it stands. */
function itemsIn(value: unknown): Item[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(itemsIn);
  return isItem(value) ? [value, ...inside] : inside;
}

test('every item of the kit as data stands on the page, and at the place, that it names', async ({ request, at }) => {
  const items = itemsIn(await (await request.get(at('/kit.json'))).json());
  expect(items.length).toBeGreaterThan(20);
  const pages = new Map<string, string>();
  for (const { id, url } of items) {
    const { pathname, hash } = new URL(url);
    if (!pages.has(pathname)) {
      const response = await request.get(pathname);
      expect(response.status(), url).toBe(200);
      pages.set(pathname, await response.text());
    }
    if (hash) expect(pages.get(pathname)?.includes(` id="${hash.slice(1)}"`), `${id} at ${url}`).toBe(true);
  }
});
