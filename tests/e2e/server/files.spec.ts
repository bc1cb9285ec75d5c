import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ask } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { secondFilm } from '../../support/second-film';
import { root } from '../../support/server';
import { expect, test } from '../../support/server-test';

const forEver = 'public, max-age=31536000, immutable';

const artwork = readFileSync(join(secondFilm, 'film/kite.svg'));
const artworkPath = mediaPath(join(secondFilm, 'film/kite.svg'));
const rejectedPath = mediaPath(join(secondFilm, 'film/rejected.svg'));

test('artwork of the edition may be kept for ever', async ({ server }) => {
  const reply = await ask(server.origin, artworkPath);
  expect(reply.status).toBe(200);
  expect(reply.body.equals(artwork)).toBe(true);
  expect(reply.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': forEver,
    'x-content-type-options': 'nosniff',
  });
  const again = await ask(server.origin, artworkPath, { headers: { 'If-None-Match': reply.headers.etag } });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test('artwork is streamed in parts to whoever asks for parts', async ({ server }) => {
  const part = await ask(server.origin, artworkPath, { headers: { Range: 'bytes=5-14' } });
  expect(part.status).toBe(206);
  expect(part.headers['content-range']).toBe(`bytes 5-14/${artwork.length}`);
  expect(part.body.equals(artwork.subarray(5, 15))).toBe(true);
  const behind = await ask(server.origin, artworkPath, { headers: { Range: 'bytes=99999-' } });
  expect(behind.status).toBe(416);
  expect(behind.headers['content-range']).toBe(`bytes */${artwork.length}`);
});

test('a picture that lies beside the film but is not named by it does not exist', async ({ server }) => {
  const missing = await ask(server.origin, '/media/0123456789abcdef0123456789abcdef.svg');
  expect(missing.status).toBe(404);
  for (const path of [rejectedPath, '/media/rejected.svg', '/media/kite.svg', '/media/', '/media/../film/kite.svg']) {
    const reply = await ask(server.origin, path);
    expect(reply.status, path).toBe(404);
    expect(reply.body.equals(missing.body), path).toBe(true);
    expect(reply.headers.etag, path).toBe(missing.headers.etag);
  }
});

test('styles of the build may be kept for ever and come packed', async ({ server }) => {
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec((await ask(server.origin, '/en')).text) ?? [];
  expect(style).toMatch(/^\/_next\/static\/.*\.css$/);
  const plain = await ask(server.origin, style);
  const packed = await ask(server.origin, style, { headers: { 'Accept-Encoding': 'br' } });
  expect(plain.status).toBe(200);
  expect(plain.headers['content-type']).toContain('text/css');
  for (const { headers } of [plain, packed])
    expect(headers).toMatchObject({ 'cache-control': forEver, vary: 'Accept-Encoding' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
});

test('the enhancement is asked for with its hash and may be kept for ever', async ({ server }) => {
  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec((await ask(server.origin, '/en')).text) ?? [];
  expect(script).toMatch(/^\/enhance\.js\?v=[0-9a-f]{8}$/);
  const reply = await ask(server.origin, script);
  expect(reply.status).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': expect.stringContaining('javascript'),
    'cache-control': forEver,
  });
});

test('no script of the framework can be asked for', async ({ server }) => {
  const scripts = readdirSync(join(root, '.next/static'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  for (const name of scripts) expect((await ask(server.origin, `/_next/static/${name}`)).status, name).toBe(404);
});

test('nothing else of the framework can be asked for', async ({ server }) => {
  const missing = await ask(server.origin, '/en/nothing');
  for (const path of [
    '/_next/',
    '/_next/static/',
    '/_next/static/chunks/main.js',
    '/_next/data/build/en.json',
    '/_next/image?url=%2Fenhance.js&w=64&q=75',
    '/_next/webpack-hmr',
    '/_next/static/../server/pages-manifest.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/server/app/page.js',
    '/BUILD_ID',
  ]) {
    const reply = await ask(server.origin, path);
    expect(reply.status, path).toBe(404);
    expect(reply.body.equals(missing.body), path).toBe(true);
  }
});

test('a page is the same whether it is asked for as a page or as the framework would ask', async ({ server }) => {
  const page = await ask(server.origin, '/en/story');
  for (const headers of [
    { RSC: '1' },
    { 'Next-Router-Prefetch': '1' },
    { 'X-Middleware-Subrequest': 'middleware' },
    { 'X-Nextjs-Data': '1' },
  ]) {
    const reply = await ask(server.origin, '/en/story?_rsc=1', { headers });
    expect(reply.status).toBe(200);
    expect(reply.body.equals(page.body)).toBe(true);
  }
});
