import { expect, test, vi } from 'vitest';
import type { ServedFile } from '../../../../lib/content';
import { securityHeaders } from '../../../../lib/server/http/headers';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { ask } from '../../../support/ask';
import { heldRender, notingRender } from '../../../support/renders';
import { secondFilmAt } from '../../../support/second-film';
import { always, noon, renderedBy, rendererWith, secondFilmPage, serving } from '../../../support/serving';

const headers = securityHeaders('https://film.example', false);
const embargo = Date.parse('2999-01-01T00:00:00Z');
const [before, after] = [secondFilmAt(embargo - 1), secondFilmAt(embargo)];

test('a page of the last edition is never shown in the next one', async () => {
  let edition = before;
  const origin = await serving({ renderer: rendererWith(() => edition) });
  expect((await ask(origin, '/en/press')).text).toBe(secondFilmPage('/en/press', before));
  expect((await ask(origin, '/en/press/second-helping')).status).toBe(404);
  edition = after;
  expect((await ask(origin, '/en/press')).text).toBe(secondFilmPage('/en/press', after));
  expect((await ask(origin, '/en/press/second-helping')).status).toBe(200);
});

/** A reader whose page is being rendered while the edition changes. */
async function begunBeforeChange() {
  let edition = before;
  const { render, asked, letGo } = heldRender();
  const origin = await serving({ renderer: rendererWith(() => edition, render) });
  const early = ask(origin, '/en/story');
  await vi.waitUntil(() => asked.includes('/en/story'));
  edition = after;
  return { origin, early, letGo };
}

test('a reader whose page was begun in the last edition gets it whole, and the next reader the new one', async () => {
  const { origin, early, letGo } = await begunBeforeChange();
  letGo();
  expect((await early).text).toBe(secondFilmPage('/en/story', before));
  expect((await ask(origin, '/en/story')).text).toBe(secondFilmPage('/en/story', after));
});

test('of two readers at once over a change, the later one never gets the page of the last edition, and each gets one whole', async () => {
  const { origin, early, letGo } = await begunBeforeChange();
  const late = ask(origin, '/en/story');
  letGo();
  expect([before, after].map((each) => secondFilmPage('/en/story', each))).toContain((await early).text);
  expect((await late).text).toBe(secondFilmPage('/en/story', after));
});

test('a reader whose edition has passed before the page could be rendered gets that of the next one', async () => {
  let edition = before;
  const render = notingRender();
  const origin = await serving({
    renderer: rendererWith(
      () => edition,
      (id, path) => {
        if (id === after.id) return render(id, path);
        edition = after;
        return Promise.reject(new Error(`the edition ${id} has passed`));
      },
    ),
  });
  const { status, text } = await ask(origin, '/en/story');
  expect(status).toBe(200);
  expect(text).toContain('/en/story');
});

test('a reader whose edition has passed while the next one is not known yet waits for it', async () => {
  const render = notingRender();
  const known = rendererWith(() => before, render);
  const next = rendererWith(() => after, render);
  let state = known.state;
  const origin = await serving({
    renderer: {
      ...known,
      state: () => state(),
      render: (id, route) => {
        if (id === after.id) return render(id, route);
        const told = new Promise((resolve) => setTimeout(resolve, 50)).then(() => next.state());
        state = () => told;
        return Promise.reject(new Error(`the edition ${id} has passed`));
      },
    },
  });
  expect(await ask(origin, '/en/story')).toMatchObject({ status: 200, text: secondFilmPage('/en/story', after) });
});

test('a reader over whom one edition after the other passes is told to come back, and does not wait for ever', async () => {
  let edition = before;
  const origin = await serving({
    renderer: rendererWith(
      () => edition,
      (id) => {
        edition = edition === before ? after : before;
        return Promise.reject(new Error(`the edition ${id} has passed`));
      },
    ),
  });
  const { status, headers } = await ask(origin, '/en/story');
  expect(status).toBe(503);
  expect(headers['retry-after']).toBeDefined();
});

test.each([
  [10_000, 's-maxage=10, stale-while-revalidate=0, stale-if-error=0'],
  [90_000, 's-maxage=60, stale-while-revalidate=30, stale-if-error=30'],
  [0, 's-maxage=0, stale-while-revalidate=0, stale-if-error=0'],
])(
  '%i ms before the next instant, nothing may be kept on the way beyond it: not a page, not a 404, not a redirect',
  async (left, kept) => {
    const origin = await serving({ renderer: always(before), clock: () => embargo - left });
    for (const path of ['/en', '/en/press/second-helping', '/en/', '/sitemap.xml']) {
      expect((await ask(origin, path)).headers['cache-control'], path).toBe(`public, max-age=0, ${kept}`);
    }
  },
);

test('nothing of a preview is kept on the way', async () => {
  const origin = await serving({ preview: true });
  for (const path of ['/en', '/en/nothing', '/en/', snapshotOf(before).theme as string]) {
    expect((await ask(origin, path)).headers['cache-control'], path).toBe('no-store');
  }
});

test('while no film can be read, every page says so in its language, and the health check is 503', async () => {
  const origin = await serving({ renderer: always(undefined) });
  const page = await ask(origin, '/ru/press');
  expect(page.status).toBe(503);
  expect(page.text).toContain('<html lang="ru">');
  expect(page.headers).toMatchObject({ 'retry-after': '60', 'cache-control': 'no-store' });
  const health = await ask(origin, '/healthz');
  expect(health.status).toBe(503);
  expect(JSON.parse(health.text)).toMatchObject({ edition: null, items: 0 });
});

test('a page that cannot be rendered says so in its language, is not kept, and is well again when it can', async () => {
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const good = notingRender();
  let broken = true;
  const origin = await serving({
    renderer: renderedBy((edition, path) => (broken ? Promise.reject(new Error('out of paper')) : good(edition, path))),
  });
  const failed = await ask(origin, '/es/story');
  const head = await ask(origin, '/es/story', { method: 'HEAD' });
  broken = false;
  const mended = await ask(origin, '/es/story');
  const lines = logged.mock.calls.map(([line]) => String(line));
  logged.mockRestore();
  expect(failed.status).toBe(503);
  expect(failed.text).toContain('<html lang="es">');
  expect(failed.text).not.toContain('out of paper');
  expect(failed.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  expect(head).toMatchObject({ status: 503, text: '' });
  expect(mended.status).toBe(200);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    event: 'answer-failed',
    path: '/es/story',
    reason: 'Error: out of paper',
  });
});

test('every kind of answer carries the security headers', async () => {
  const origin = await serving();
  const expected = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const path of ['/', '/en', '/en/', '/en/nothing', '/%', '/healthz', '/sitemap.xml', `/${'a'.repeat(3000)}`]) {
    expect((await ask(origin, path)).headers, path).toMatchObject(expected);
  }
  expect((await ask(origin, '/en', { method: 'PUT' })).headers).toMatchObject(expected);
});

test('the time since which a server runs is that of its start', async () => {
  let clock = noon;
  const origin = await serving({ clock: () => clock });
  clock += 60_000;
  expect(JSON.parse((await ask(origin, '/healthz')).text).since).toBe(new Date(noon).toISOString());
});

test('a file of an item that will be taken back is kept no longer than its pages, and none at all in a preview', async () => {
  const [name, file] = [...before.media].find(([each]) => each.endsWith('.svg')) ?? [];
  const goes = { ...before, media: new Map([[name as string, { ...(file as ServedFile), willGo: true as const }]]) };
  const cacheOf = async (parts: Parameters<typeof serving>[0]) =>
    (await ask(await serving(parts), `/media/${name}`)).headers['cache-control'];
  expect(await cacheOf({ renderer: always(before) })).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf({ renderer: always(goes), clock: () => embargo - 10_000 })).toBe(
    'public, max-age=0, s-maxage=10, stale-while-revalidate=0, stale-if-error=0',
  );
  expect(await cacheOf({ renderer: always(before), preview: true })).toBe('no-store');
});

test('a file that is missing today may be there tomorrow: nobody keeps that it is not', async () => {
  const origin = await serving();
  for (const path of ['/media/0123456789abcdef0123456789abcdef.svg', '/theme/none.css'])
    expect((await ask(origin, path)).headers['cache-control'], path).toBe('no-store');
});
