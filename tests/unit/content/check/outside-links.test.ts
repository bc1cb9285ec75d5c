import { expect, it } from 'vitest';
import { deadLinks } from '@/lib/content/check/outside-links';
import { storyIn } from '../../../support/checked';
import { assembled } from '../../../support/items';

/** Servers by the status with which they answer; those that are not named do not. */
const asking =
  (statuses: Record<string, number>, asked: string[] = []): typeof fetch =>
  async (address, init) => {
    asked.push(`${init?.method ?? 'GET'} ${address}`);
    const status = statuses[String(address)];
    if (status === undefined) throw new TypeError('fetch failed');
    return new Response(null, { status });
  };

const source = 'https://daily.example/film';
const items = (body: string) => [...assembled(storyIn('en', body)).items.values()];

it('pages that answer are no finding, and each is asked for once', async () => {
  const asked: string[] = [];
  const page = 'https://paper.example/1';
  expect(await deadLinks(items(`[a](${page}) [b](${page})`), asking({ [source]: 200, [page]: 204 }, asked))).toEqual(
    [],
  );
  expect(asked.sort()).toEqual([`HEAD ${source}`, `HEAD ${page}`].sort());
});

it('a page that is gone and one that gives no answer are named where they stand', async () => {
  const ask = asking({ [source]: 404 });
  expect(await deadLinks(items('One.\n\n[a](https://paper.example/2)'), ask)).toEqual([
    {
      file: 'story/plot/en.md',
      path: ['facts', 'sources', '0', 'url'],
      code: 'rule.deadLink',
      params: { address: source, status: 404 },
    },
    {
      file: 'story/plot/en.md',
      path: [],
      bodyLine: 2,
      code: 'rule.noAnswer',
      params: { address: 'https://paper.example/2' },
    },
  ]);
});

it('a server that does not know HEAD is asked as a reader asks', async () => {
  const ask: typeof fetch = async (_, init) => new Response(null, { status: init?.method === 'HEAD' ? 405 : 200 });
  expect(await deadLinks(items('One.'), ask)).toEqual([]);
});
