import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { redirect, sendAnswer, sendText } from '../../../../lib/server/http/send-answer';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { ask, askRaw } from '../../../support/ask';
import { listening } from '../../../support/listening';

const headers = { 'X-Site': 'kept', 'Cache-Control': 'public, max-age=0' };
const text = '<p>The wind</p>'.repeat(40);
const answer = await makeAnswer(200, 'text/html; charset=utf-8', Buffer.from(text));
const missing = { ...answer, status: 404 };

const serving = (what: typeof answer) => listening((request, response) => sendAnswer(request, response, what, headers));

describe('an answer from memory', () => {
  test('comes plain with its type, length, tag and the headers of the site', async () => {
    const reply = await ask(await serving(answer), '/');
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(text);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(text.length),
      etag: answer.etags.identity,
      vary: 'Accept-Encoding',
      'x-site': 'kept',
    });
    expect(reply.headers).not.toHaveProperty('content-encoding');
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes packed as %s to whoever takes it', async (encoding, unpack) => {
    const reply = await ask(await serving(answer), '/', { headers: { 'Accept-Encoding': encoding } });
    expect(reply.headers).toMatchObject({ 'content-encoding': encoding, etag: answer.etags[encoding] });
    expect(unpack(reply.body).toString()).toBe(text);
    expect(Number(reply.headers['content-length'])).toBe(reply.body.length);
  });

  test('is its head alone for HEAD', async () => {
    const reply = await ask(await serving(answer), '/', { method: 'HEAD' });
    expect(reply.headers['content-length']).toBe(String(text.length));
    expect(reply.body).toHaveLength(0);
  });

  test('is 304 with tag, Vary and cache lifetime, and no body, for whoever has it', async () => {
    const reply = await ask(await serving(answer), '/', { headers: { 'If-None-Match': answer.etags.identity } });
    expect(reply.status).toBe(304);
    expect(reply.body).toHaveLength(0);
    expect(reply.headers).toMatchObject({
      etag: answer.etags.identity,
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0',
      'x-site': 'kept',
    });
  });

  test('is sent again to whoever has another form of it', async () => {
    const have = { 'If-None-Match': answer.etags.identity, 'Accept-Encoding': 'br' };
    expect((await ask(await serving(answer), '/', { headers: have })).status).toBe(200);
  });

  test('stays 404 where the page is the one for missing pages', async () => {
    const have = { 'If-None-Match': answer.etags.identity };
    const reply = await ask(await serving(missing), '/', { headers: have });
    expect(reply.status).toBe(404);
    expect(reply.text).toBe(text);
  });

  test('is right for readers who send thousands of different wishes', async () => {
    const origin = await serving(answer);
    const asked = (wish: string, connection: string) =>
      `GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ${wish}\r\nConnection: ${connection}\r\n\r\n`;
    const wishes = Array.from({ length: 1200 }, (_, index) => asked(`x-${index}, gzip`, 'keep-alive'));
    const answers = await askRaw(origin, wishes.join('') + asked('gzip', 'close'));
    expect(answers.match(/^content-encoding: gzip/gim)).toHaveLength(1201);
    const reply = await ask(origin, '/', { headers: { 'Accept-Encoding': 'x-last, gzip' } });
    expect(reply.headers['content-encoding']).toBe('gzip');
  });
});

test('a short text is never kept on the way, and its length counts bytes', async () => {
  const origin = await listening((_, response) => sendText(response, 405, 'Café', { 'X-Site': 'kept' }));
  const reply = await ask(origin, '/');
  expect(reply.status).toBe(405);
  expect(reply.text).toBe('Café\n');
  expect(reply.headers).toMatchObject({ 'content-length': '6', 'cache-control': 'no-store', 'x-site': 'kept' });
  expect((await ask(origin, '/', { method: 'HEAD' })).body).toHaveLength(0);
});

test('a redirect is an address and nothing else', async () => {
  const reply = await ask(await listening((_, response) => redirect(response, 308, '/en', headers)), '/');
  expect(reply).toMatchObject({ status: 308, text: '' });
  expect(reply.headers).toMatchObject({ location: '/en', 'content-length': '0', 'x-site': 'kept' });
});
