import { expect, test } from 'vitest';
import { locales } from '../../../../lib/i18n/locales';
import { ask } from '../../../support/ask';
import { notingRender } from '../../../support/renders';
import { secondFilmAt } from '../../../support/second-film';
import { noon, renderedBy, secondFilmPage, serving } from '../../../support/serving';

test('a page comes from the renderer once and then from memory', async () => {
  const render = notingRender();
  const origin = await serving({ renderer: renderedBy(render) });
  const [first, second] = [await ask(origin, '/en/story'), await ask(origin, '/en/story')];
  expect(first).toMatchObject({ status: 200, text: secondFilmPage('/en/story') });
  expect(second.body).toEqual(first.body);
  expect(render.asked.filter((path) => path === '/en/story')).toHaveLength(1);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused: 405 with Allow',
  async (method) => {
    const reply = await ask(await serving(), '/en', { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
  },
);

test.each([
  [400, '/%'],
  [400, '/en%00'],
  [414, `/${'a'.repeat(2048)}`],
])('an address that is none is refused with %i', async (status, target) => {
  expect((await ask(await serving(), target)).status).toBe(status);
});

test.each(['Accept-Encoding', 'Accept-Language', 'If-None-Match', 'Range', 'X-Anything'])(
  'more of %s than any program sends is refused with 431, and not read',
  async (name) => {
    const origin = await serving();
    expect((await ask(origin, '/en', { headers: { [name]: 'a,'.repeat(9000) } })).status).toBe(431);
    expect((await ask(origin, `/en/search?q=${'a'.repeat(15_000)}`, { headers: { [name]: 'a' } })).status).toBe(200);
  },
);

test.each(locales)(
  'under /%s, what is missing and what is not public yet get the same page of that language',
  async (locale) => {
    const origin = await serving();
    const paths = [
      'nothing',
      'press/nothing',
      'press/second-helping',
      'people/person-two',
      'press/second-helping/x',
      '404',
    ];
    const replies = await Promise.all(paths.map((path) => ask(origin, `/${locale}/${path}`)));
    for (const { status, text } of replies)
      expect({ status, text }).toEqual({ status: 404, text: secondFilmPage(`/${locale}/404`) });
    expect(new Set(replies.map(({ headers: { date, ...others } }) => JSON.stringify(others))).size).toBe(1);
  },
);

test('what is missing outside the languages gets the English page', async () => {
  const origin = await serving();
  for (const path of [
    '/fr',
    '/media/0123456789abcdef0123456789abcdef.svg',
    '/_next/data/x.json',
    '//elsewhere.example/',
    '/\\elsewhere',
  ]) {
    expect(await ask(origin, path)).toMatchObject({ status: 404, text: secondFilmPage('/en/404') });
  }
});

test('unknown addresses never reach the renderer, however many there are', async () => {
  const render = notingRender();
  const origin = await serving({ renderer: renderedBy(render) });
  for (let index = 0; index < 300; index += 1) await ask(origin, `/en/people/nobody-${index}?page=${index}`);
  for (let index = 0; index < 300; index += 1) await ask(origin, `/en/story?utm_source=${index}`);
  expect(render.asked.filter((path) => path.startsWith('/en/people/nobody') || path.includes('?'))).toEqual([]);
  expect(render.asked.filter((path) => path === '/en/404')).toHaveLength(1);
});

test.each([
  ['es;q=0.4, ru;q=0.6', '/ru'],
  ['es-UY, en;q=0.9', '/es'],
  ['fi', '/en'],
])('the start page of a reader who prefers %s is %s', async (accepted, location) => {
  const reply = await ask(await serving(), '/', { headers: { 'Accept-Language': accepted } });
  expect(reply.status).toBe(307);
  expect(reply.headers).toMatchObject({ location, vary: 'Accept-Language', 'cache-control': 'private, no-store' });
});

test.each([
  ['/en/', '/en'],
  ['/EN/Story', '/en/story'],
  ['/ru/press/?page=1', '/ru/press'],
  ['/Sitemap.xml', '/sitemap.xml'],
  ['/EN/press-kit.zip/', '/en/press-kit.zip'],
  ['/en/Press/selection.ZIP?item=a&item=b', '/en/press/selection.zip?item=a&item=b'],
])('%s moves for good to %s', async (path, location) => {
  const reply = await ask(await serving(), path);
  expect(reply.status).toBe(308);
  expect(reply.headers.location).toBe(location);
});

test.each(['/EN/Nothing', '//elsewhere.example/en/', '/en/press?page=2', '/en/press/SECOND-helping/'])(
  '%s moves nowhere: there is no such page',
  async (path) => {
    const reply = await ask(await serving(), path);
    expect(reply.status).toBe(404);
    expect(reply.headers).not.toHaveProperty('location');
  },
);

test('the site is ready until it is told to end; it lives on after that', async () => {
  const readiness = { isReady: true };
  const origin = await serving({ readiness });
  const statusOf = async (path: string) => (await ask(origin, path)).status;
  expect(await statusOf('/readyz')).toBe(200);
  readiness.isReady = false;
  expect([await statusOf('/readyz'), await statusOf('/healthz'), await statusOf('/en')]).toEqual([503, 200, 200]);
});

test('the health check names the edition and counts its items', async () => {
  const reply = await ask(await serving(), '/healthz');
  expect(reply.status).toBe(200);
  expect(reply.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(reply.text)).toMatchObject({
    status: 'ok',
    edition: expect.stringMatching(/^[0-9a-f]{16}$/),
    items: secondFilmAt(noon).size,
    problems: 0,
    since: new Date(noon).toISOString(),
  });
});
