import { join } from 'node:path';
import { locales } from '../../../lib/i18n/locales';
import { ask } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { canary, secondFilm } from '../../support/second-film';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** Everything that can be reached from the start pages, and everything that a curious reader would try. */
async function everyAddress(origin: string): Promise<string[]> {
  const found = new Set<string>(locales.map((locale) => `/${locale}`));
  for (const path of found) {
    const { text } = await ask(origin, path);
    for (const [, href = ''] of text.matchAll(/(?:href|src)="(\/[^"#]*)/g)) found.add(href);
  }
  const tried = locales.flatMap((locale) =>
    ['press/second-helping', 'people/person-two', 'quotes/one-on-secrets', 'nothing'].map(
      (path) => `/${locale}/${path}`,
    ),
  );
  const searched = [
    'kanarsk',
    'baker',
    'release',
    'coming',
    'joins%20the%20guests',
    'Persn%20Two',
    'second-helpin',
  ].flatMap((typed) => locales.map((locale) => `/${locale}/search?q=${typed}`));
  const files = [
    '/',
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    '/%',
    mediaPath(join(secondFilm, 'film/rejected.svg')),
  ];
  return [...found, ...tried, ...searched, ...files];
}

test('no answer and no log line holds a word of what is not public', async ({ server }) => {
  const addresses = await everyAddress(server.origin);
  expect(addresses.length).toBeGreaterThan(45);
  expect(addresses).toContain('/ru/people/person-three');
  for (const address of addresses) {
    const { headers, text } = await ask(server.origin, address);
    expect(JSON.stringify(headers) + text, address).not.toContain(canary);
    expect(text, address).not.toMatch(/second-helping|person-two|one-on-secrets/);
  }
  expect(server.output()).not.toContain(canary);
});

test('the makers see it in their preview, which nobody keeps and no search engine lists', async () => {
  const preview = await startServer({ PREVIEW: '1' });
  try {
    const page = await ask(preview.origin, '/en/press/second-helping');
    expect(page.status).toBe(200);
    expect(page.text).toContain(`${canary} will be in the second film.`);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect((await ask(preview.origin, '/en/people')).text).toContain(`${canary} Two`);
  } finally {
    await preview.stop();
  }
});
