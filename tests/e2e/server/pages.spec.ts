import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { locales } from '../../../lib/i18n/locales';
import { ask } from '../../support/ask';
import { secondFilmAt } from '../../support/second-film';
import { siteUrl } from '../../support/server';
import { expect, test } from '../../support/server-test';

test('a page is HTML of its language and of no framework', async ({ server }) => {
  for (const locale of locales) {
    const reply = await ask(server.origin, `/${locale}/press/opening-night`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.text).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${locale}"`));
    expect(reply.text).not.toMatch(/__next_f|\/_next\/[^"]*\.js/);
  }
});

test('HEAD says what GET would, without the page', async ({ server }) => {
  const [get, head] = [
    await ask(server.origin, '/en/story'),
    await ask(server.origin, '/en/story', { method: 'HEAD' }),
  ];
  const { date: _, ...told } = head.headers;
  expect(get.headers).toMatchObject(told);
  expect(told['content-length']).toBe(String(get.body.length));
  expect(head.body).toHaveLength(0);
});

test('a page comes packed as the reader’s program takes it, each form with a tag of its own', async ({ server }) => {
  const plain = await ask(server.origin, '/ru');
  const brotli = await ask(server.origin, '/ru', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
  const zipped = await ask(server.origin, '/ru', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(new Set([plain, brotli, zipped].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers } of [plain, brotli, zipped]) expect(headers.vary).toBe('Accept-Encoding');
});

test('a reader who has the page gets 304 and nothing else', async ({ server }) => {
  const { headers } = await ask(server.origin, '/es/people');
  const again = await ask(server.origin, '/es/people', { headers: { 'If-None-Match': headers.etag } });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect(again.headers).toMatchObject({ etag: headers.etag, vary: 'Accept-Encoding' });
  const other = await ask(server.origin, '/es/people', { headers: { 'If-None-Match': '"another"' } });
  expect(other.status).toBe(200);
});

test('tracking parameters change nothing', async ({ server }) => {
  const plain = await ask(server.origin, '/en/press/opening-night');
  const tracked = await ask(server.origin, '/en/press/opening-night?utm_source=mail&page=7&x[]=%00');
  expect(tracked.status).toBe(200);
  expect(tracked.headers.etag).toBe(plain.headers.etag);
  expect(tracked.body.equals(plain.body)).toBe(true);
});

test('only the list of press releases has numbered pages, and only those that exist', async ({ server }) => {
  const list = await ask(server.origin, '/en/press');
  expect((await ask(server.origin, '/en/press?page=1')).headers.etag).toBe(list.headers.etag);
  for (const page of ['2', '0', 'x', '99999999999'])
    expect((await ask(server.origin, `/en/press?page=${page}`)).status).toBe(404);
});

test('sitemap and robots file have their types and the public address of the site', async ({ server }) => {
  const sitemap = await ask(server.origin, '/sitemap.xml', { headers: { Host: 'elsewhere.example' } });
  expect(sitemap.headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(sitemap.text).toContain(`<loc>${siteUrl}/ru/press/opening-night</loc>`);
  const robots = await ask(server.origin, '/robots.txt');
  expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(robots.text).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});

test('the health check names the edition, its items and problems, and since when it runs', async ({ server }) => {
  const reply = await ask(server.origin, '/healthz');
  expect(reply).toMatchObject({ status: 200 });
  expect(reply.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  const { edition, items, problems, since } = JSON.parse(reply.text);
  expect(edition).toBe(server.log('edition')[0]?.id);
  expect({ items, problems }).toEqual({ items: secondFilmAt(Date.now()).size, problems: 0 });
  expect(Date.parse(since)).toBeLessThanOrEqual(Date.now());
});
