import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Rendering } from '../../../../lib/content';
import { NotBare } from '../../../../lib/server/render/bare';
import { RenderFailed, renderWith } from '../../../../lib/server/render/render';
import { pageAt } from '../../../support/routes';
import { secondFilmAt } from '../../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-02T00:00:00Z'));

const html =
  (body: string): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);

const renderOf = (next: RequestListener, rendering = new AsyncLocalStorage<Rendering>()) => renderWith(next, rendering);

test('the renderer sees a clean path and a fixed host, nothing of a visitor', async () => {
  const seen: IncomingMessage[] = [];
  const render = renderOf((request, response) => {
    seen.push(request);
    html('<p></p>')(request, response);
  });
  await render(edition, { ...pageAt('/en/press'), parameters: { page: '2' } });
  expect(seen.map(({ method, url }) => ({ method, url }))).toEqual([{ method: 'GET', url: '/en/press?page=2' }]);
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'host', 'user-agent']);
  expect(seen[0]?.headers.host).toBe('localhost');
});

test('a page is made bare and keeps its letters', async () => {
  const answer = await renderOf(html('<!--$--><h1>Змеи «Ё»</h1><script>self.__next_f.push()</script>'))(
    edition,
    pageAt('/ru'),
  );
  expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(answer.bodies.identity.toString()).toBe('<h1>Змеи «Ё»</h1>');
});

test('what is no page stays byte for byte as it is', async () => {
  const xml = '<?xml version="1.0"?><!-- kept --><urlset/>';
  const answer = await renderOf((_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/xml' }).end(xml),
  )(edition, { kind: 'sitemap' });
  expect(answer.type).toBe('application/xml');
  expect(answer.bodies.identity.toString()).toBe(xml);
});

test.each([404, 500, 307])('an answer %i of the renderer is never shown as a page', async (status) => {
  const render = renderOf((_, response) => response.writeHead(status).end('<html id="__next_error__">'));
  const failed = render(edition, pageAt('/en/story'));
  await expect(failed).rejects.toThrow(RenderFailed);
  await expect(failed).rejects.toThrow(`/en/story was rendered with status ${status}`);
});

test('a page that cannot be made bare is never shown', async () => {
  await expect(renderOf(html('<style>p{}</style>'))(edition, pageAt('/en'))).rejects.toThrow(NotBare);
});

test('pages that are rendered at the same time each see their own edition to the end', async () => {
  const rendering = new AsyncLocalStorage<Rendering>();
  const later = secondFilmAt(Date.parse('2999-01-01T00:00:00Z'));
  const render = renderOf(async (request, response) => {
    await wait(request.url === '/en/slow' ? 20 : 1);
    html(`<p>${rendering.getStore()?.edition?.id}</p>`)(request, response);
  }, rendering);
  const answers = await Promise.all([render(edition, pageAt('/en/slow')), render(later, pageAt('/en/fast'))]);
  const ids = answers.map(({ bodies }) => bodies.identity.toString());
  expect(ids).toEqual([`<p>${edition.id}</p>`, `<p>${later.id}</p>`]);
  expect(edition.id).not.toBe(later.id);
});
