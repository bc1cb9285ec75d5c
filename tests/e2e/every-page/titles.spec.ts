import { expect, test } from '../../support/every-page';

test('search results tell every page from every other by title and description', async ({
  sitemap,
  read,
  inDocument,
}) => {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const sent of await read(sitemap)) {
    const { title, description } = await inDocument(sent, (document) => ({
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    }));
    for (const text of [`title: ${title}`, `description: ${description}`]) {
      if (/: $/.test(text)) faults.push(`${sent.address} has no ${text}`);
      const other = owners.get(text);
      if (other) faults.push(`${sent.address} and ${other} share the ${text}`);
      owners.set(text, sent.address);
    }
  }
  expect(faults).toEqual([]);
});
