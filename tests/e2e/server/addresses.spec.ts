import { type Locale, locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { ask, type Reply } from '../../support/ask';
import { expect, test } from '../../support/server-test';

/** All of an answer that could tell a reader something, but for the moment it was given at. */
const told = ({ status, headers: { date: _, ...headers }, text }: Reply) => ({ status, headers, text });

for (const method of ['PUT', 'POST', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS']) {
  test(`${method} is answered 405 with the methods that are allowed`, async ({ server }) => {
    for (const path of ['/', '/en', '/en/nothing', '/healthz', '/enhance.js', '/sitemap.xml']) {
      const reply = await ask(server.origin, path, { method, headers: { Cookie: 'word=Secret' } });
      expect(reply.status, path).toBe(405);
      expect(reply.headers.allow).toBe('GET, HEAD');
      expect(reply.text).not.toContain('Secret');
    }
  });
}

test('a whole address (RFC 9112, 3.2.2) is answered like its path', async ({ server }) => {
  const [whole, path] = [await ask(server.origin, 'http://elsewhere.example/en'), await ask(server.origin, '/en')];
  expect(told(whole)).toEqual(told(path));
});

for (const target of ['/%', '/en/%', '/%ff', '/en%00', '/en?x'.replace('?', '%00?'), '*']) {
  test(`${target} is no address of a page: 400`, async ({ server }) => {
    expect((await ask(server.origin, target)).status).toBe(400);
  });
}

test('a path of more than 2 048 bytes is answered 414; a query may be longer', async ({ server }) => {
  expect((await ask(server.origin, `/${'a'.repeat(2048)}`)).status).toBe(414);
  expect((await ask(server.origin, `/en?${'a'.repeat(60_000)}`)).status).toBe(200);
  expect((await ask(server.origin, `/en?${'a'.repeat(200_000)}`)).status).toBe(431);
});

/** A page that does not exist, and those that are not public yet. */
const hidden = [
  'press/nothing',
  'press/second-helping',
  'people/nobody',
  'people/person-two',
  'people/person-two/',
  'quotes/one-on-secrets',
];

for (const locale of locales) {
  test(`under /${locale} a missing page and one that is not public yet cannot be told apart`, async ({ server }) => {
    const missing = await ask(server.origin, `/${locale}/nothing`);
    expect(missing.status).toBe(404);
    expect(missing.text).toContain(`<html lang="${locale}"`);
    expect(missing.text).toMatch(new RegExp(`<h1[^>]*>${messages[locale].notFound.title}</h1>`));
    for (const path of hidden)
      expect(told(await ask(server.origin, `/${locale}/${path}`)), path).toEqual(told(missing));
  });
}

test('a missing page outside the languages is answered in English', async ({ server }) => {
  const missing = told(await ask(server.origin, '/en/nothing'));
  for (const path of ['/fr', '/nothing', '/index.html', '/.env', '/content/film/en.md', '/en.md', '/../package.json'])
    expect(told(await ask(server.origin, path)), path).toEqual(missing);
});

test('HEAD of a missing page is 404 too, and a reader who has it gets it again', async ({ server }) => {
  const { headers } = await ask(server.origin, '/en/nothing');
  expect((await ask(server.origin, '/en/nothing', { method: 'HEAD' })).status).toBe(404);
  expect((await ask(server.origin, '/en/nothing', { headers: { 'If-None-Match': headers.etag } })).status).toBe(404);
});

const preferences: [header: string, locale: Locale][] = [
  ['ru', 'ru'],
  ['es-UY,es;q=0.9,en;q=0.8', 'es'],
  ['en;q=0.5, ru;q=0.7, es;q=0.6', 'ru'],
  ['fi, ru;q=0.1', 'ru'],
  ['*', 'en'],
  ['fi', 'en'],
  ['en;q=0, es', 'es'],
  ['\u00ff;;q=x,,', 'en'],
];

for (const [header, locale] of preferences) {
  test(`a reader who asks for “${header}” begins in ${locale}`, async ({ server }) => {
    const reply = await ask(server.origin, '/', { headers: { 'Accept-Language': header } });
    expect(reply.status).toBe(307);
    expect(reply.headers.location).toBe(`/${locale}`);
    expect(reply.headers.vary).toBe('Accept-Language');
    expect(reply.headers['cache-control']).toBe('private, no-store');
  });
}

for (const [path, location] of [
  ['/en/', '/en'],
  ['/EN', '/en'],
  ['/Ru/Press/Opening-Night/', '/ru/press/opening-night'],
  ['/es/story///', '/es/story'],
  ['/en/press/?page=1&x=2', '/en/press'],
] as const) {
  test(`${path} moves for good to ${location}`, async ({ server }) => {
    const reply = await ask(server.origin, path, { headers: { Host: 'elsewhere.example' } });
    expect(reply).toMatchObject({ status: 308, text: '' });
    expect(reply.headers.location).toBe(location);
  });
}

for (const path of [
  '//elsewhere.example/',
  '//elsewhere.example/en/',
  '/\\elsewhere.example/',
  '/\\/elsewhere.example',
  '/%5celsewhere.example/',
  '/%2f%2felsewhere.example/',
  '//en/',
  '/en//elsewhere.example/',
  '/.//elsewhere.example/',
  '/en/@elsewhere.example/',
]) {
  test(`${path} leads to no other site`, async ({ server }) => {
    const reply = await ask(server.origin, path);
    expect(reply.status).toBe(404);
    expect(reply.headers).not.toHaveProperty('location');
  });
}

test('a page asked for without its language is found in that of the reader, and an item by a name that it had before', async ({
  server,
}) => {
  const reply = async (path: string, language = 'es') => {
    const { status, headers } = await ask(server.origin, path, { headers: { 'Accept-Language': language } });
    return [status, headers.location];
  };
  expect(await reply('/press')).toEqual([307, '/es/press']);
  expect(await reply('/people/person-one', 'ru')).toEqual([307, '/ru/people/person-one']);
  expect(await reply('/es/press/first-night')).toEqual([308, '/es/press/opening-night']);
  expect(await reply('/es/press/first-night.pdf')).toEqual([308, '/es/press/opening-night.pdf']);
  for (const path of ['/press/second-helping', '/people/person-two', '/press/nothing'])
    expect((await reply(path))[0], path).toBe(404);
});
