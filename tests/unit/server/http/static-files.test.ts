import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { securityHeaders } from '../../../../lib/server/http/headers';
import { siteFiles, staticFiles } from '../../../../lib/server/http/static-files';
import { ask } from '../../../support/ask';
import { listening } from '../../../support/listening';
import { temporaryFolder } from '../../../support/temporary-folder';

const headers = securityHeaders('https://film.example', false);
const style = 'p { margin: 0 }\n'.repeat(100);

/** A build with one style, packed beside it as the build does. */
function serving(): Promise<string> {
  const folder = temporaryFolder();
  const styles = join(folder, siteFiles, '_next/static');
  mkdirSync(styles, { recursive: true });
  writeFileSync(join(styles, 'a.css'), style);
  writeFileSync(join(styles, 'a.css.br'), brotliCompressSync(style));
  writeFileSync(join(styles, 'a.css.gz'), gzipSync(style));
  writeFileSync(join(folder, '.next/secret.css'), 'secret');
  const home = process.cwd();
  process.chdir(folder);
  const files = staticFiles(headers);
  process.chdir(home);
  onTestFinished(() => process.chdir(home));
  return listening((request, response) => files(request, response, () => response.writeHead(404).end('not here')));
}

test('a style may be kept for ever and carries the security headers', async () => {
  const reply = await ask(await serving(), '/_next/static/a.css');
  expect(reply).toMatchObject({ status: 200, text: style });
  expect(reply.headers).toMatchObject({
    'content-type': expect.stringContaining('text/css'),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('it comes packed as %s without being packed anew', async (encoding, unpack) => {
  const reply = await ask(await serving(), '/_next/static/a.css', { headers: { 'Accept-Encoding': encoding } });
  expect(reply.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(unpack(reply.body).toString()).toBe(style);
});

test('it is its head alone for HEAD, and 304 for whoever has it', async () => {
  const origin = await serving();
  const head = await ask(origin, '/_next/static/a.css', { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, text: '' });
  const again = await ask(origin, '/_next/static/a.css', { headers: { 'If-None-Match': head.headers.etag } });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test.each([
  '/_next/static/b.css',
  '/_next/static/',
  '/_next/static/../../../secret.css',
  '/_next/static/..%2f..%2f..%2fsecret.css',
  '/%2e%2e/secret.css',
  '/..\\secret.css',
])('%s is left to the page for missing pages', async (path) => {
  expect(await ask(await serving(), path)).toMatchObject({ status: 404, text: 'not here' });
});
