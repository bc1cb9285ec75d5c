import { join } from 'node:path';
import { securityHeaders } from '../../../lib/server/http/headers';
import { ask, askRaw } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { secondFilm } from '../../support/second-film';
import { siteUrl } from '../../support/server';
import { expect, test } from '../../support/server-test';

const expected = Object.entries(securityHeaders(siteUrl, false));

/** What a visitor claims about where the site is. */
const claims = {
  Host: 'elsewhere.example',
  'X-Forwarded-Host': 'elsewhere.example',
  'X-Forwarded-Proto': 'gopher',
  'X-Forwarded-Port': '6666',
  'X-Forwarded-For': '203.0.113.9',
  Forwarded: 'host=elsewhere.example;proto=gopher',
  'X-Original-URL': '/elsewhere',
  'X-Rewrite-URL': '/elsewhere',
};

const artwork = mediaPath(join(secondFilm, 'film/kite.svg'));

const questions: [
  what: string,
  status: number,
  target: string,
  asked?: { method?: string; headers?: Record<string, string> },
][] = [
  ['a page', 200, '/en'],
  ['the head of a page', 200, '/en', { method: 'HEAD' }],
  ['a page the reader has', 304, '/en', { headers: { 'If-None-Match': '*' } }],
  ['the start', 307, '/'],
  ['another way to write an address', 308, '/EN/'],
  ['a missing page', 404, '/ru/nothing'],
  ['a page that is not public yet', 404, '/en/press/second-helping'],
  ['a missing file', 404, '/_next/static/nothing.css'],
  ['another method', 405, '/en', { method: 'POST' }],
  ['an address that cannot be read', 400, '/%'],
  ['an address that is too long', 414, `/${'a'.repeat(3000)}`],
  ['the sitemap', 200, '/sitemap.xml'],
  ['the robots file', 200, '/robots.txt'],
  ['the health check', 200, '/healthz'],
  ['the enhancement', 200, '/enhance.js'],
  ['a part of a file that is not there', 416, '/enhance.js', { headers: { Range: 'bytes=999999-' } }],
  ['a page with an expectation nobody knows', 200, '/en', { headers: { Expect: 'a-wonder' } }],
];

for (const [what, status, target, asked] of questions) {
  test(`${what} (${status}) carries every security header and nothing of what the visitor claims`, async ({
    server,
  }) => {
    const reply = await ask(server.origin, target, { ...asked, headers: { ...claims, ...asked?.headers } });
    expect(reply.status).toBe(status);
    for (const [name, value] of expected) expect(reply.headers[name.toLowerCase()], name).toBe(value);
    for (const name of [
      'x-powered-by',
      'server',
      'set-cookie',
      'link',
      'x-nextjs-cache',
      'access-control-allow-origin',
    ])
      expect(reply.headers, name).not.toHaveProperty(name);
    expect(JSON.stringify(reply.headers) + reply.text).not.toMatch(/elsewhere|gopher|6666|203\.0\.113/);
  });
}

for (const [what, status, asked] of [
  ['artwork', 200, {}],
  ['a part of it', 206, { Range: 'bytes=0-1' }],
  ['a part behind its end', 416, { Range: 'bytes=99999-' }],
  ['artwork the reader has', 304, { 'If-None-Match': '*' }],
] as const) {
  test(`${what} (${status}) carries every security header, and a drawing may run and load nothing`, async ({
    server,
  }) => {
    const reply = await ask(server.origin, artwork, { headers: { ...claims, ...asked } });
    expect(reply.status).toBe(status);
    for (const [name, value] of expected)
      if (name !== 'Content-Security-Policy') expect(reply.headers[name.toLowerCase()], name).toBe(value);
    expect(reply.headers['content-security-policy']).toMatch(/^default-src 'none'; /);
    expect(reply.headers['content-security-policy']).not.toMatch(/script-src (?!'self')/);
  });
}

for (const [what, status, bytes] of [
  ['words that are no HTTP', 400, 'hello\r\n\r\n'],
  ['a request that names no host', 400, 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a method nobody knows', 400, 'FROB /en HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['two lengths', 400, 'GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  ['a smuggled request', 400, 'POST /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\nContent-Length: 5\r\n\r\nGET /'],
  ['headers of 140 kB', 431, `GET /en HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(140_000)}\r\n\r\n`],
  ['the old version of HTTP', 200, 'GET /en HTTP/1.0\r\n\r\n'],
] as const) {
  test(`${what} (${status}) is answered with every security header too`, async ({ server }) => {
    const answer = await askRaw(server.origin, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const [name, value] of expected) expect(answer, name).toContain(`\r\n${name}: ${value}\r\n`);
  });
}
