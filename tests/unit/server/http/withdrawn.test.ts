import { expect, test } from 'vitest';
import { locales } from '../../../../lib/i18n/locales';
import { editionCaches } from '../../../../lib/server/cache/edition-cache';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { ask } from '../../../support/ask';
import { originalFile, translatedFile } from '../../../support/content-files';
import { editionOf } from '../../../support/items';
import { notingRender } from '../../../support/renders';
import { always, secondFilmPage, serving } from '../../../support/serving';

const ten = Date.parse('2026-01-01T10:00:00Z');
const withdrawAt = '2026-01-01T10:00:00Z';
const texts = {
  'press/gone/en.md': originalFile('press', { facts: { withdrawAt } }),
  'press/gone/ru.md': translatedFile('press'),
  'press/secret/en.md': originalFile('press', { facts: { withdrawAt, embargoUntil: '2026-01-01T11:00:00Z' } }),
  'press/later/en.md': originalFile('press', { facts: { embargoUntil: '2026-01-01T10:00:40Z' } }),
  'people/biography/en.md': originalFile('people', { facts: { withdrawAt }, body: 'Born.' }),
  'people/listed/en.md': originalFile('people', { facts: { withdrawAt } }),
  'contacts/desk/en.md': originalFile('contacts'),
  'contacts/former/en.md': originalFile('contacts', { facts: { withdrawAt } }),
};
const edition = editionOf(texts, { now: ten });
const opened = () => serving({ renderer: always(edition), clock: () => ten });

test('what was withdrawn answers 410 under every address that it had, with the page of its language', async () => {
  const origin = await opened();
  const addresses = {
    '/press/gone': 'press/gone',
    '/press/gone/share.png': 'press/gone',
    '/people/biography': 'people/biography',
    '/contacts/former.vcf': 'contacts/former',
  };
  for (const locale of locales)
    for (const [path, item] of Object.entries(addresses)) {
      const { status, text } = await ask(origin, `/${locale}${path}`);
      const page = secondFilmPage(`/${locale}/410?item=${encodeURIComponent(item)}`, edition);
      expect({ path, status, text }).toEqual({ path, status: 410, text: page });
    }
  for (const form of ['pdf', 'docx', 'txt', 'md', 'html', 'json'])
    expect((await ask(origin, `/ru/press/gone.${form}`)).status, form).toBe(410);
  expect((await ask(origin, '/EN/press/gone/')).status).toBe(410);
});

test.each([
  ['never public', '/en/press/secret'],
  ['never public', '/en/press/secret.pdf'],
  ['not public yet', '/en/press/later'],
  ['never written in this language', '/es/press/gone.pdf'],
  ['a line of a list', '/en/people/listed'],
  ['the page that answers for all these', '/en/410'],
  ['the page that answers for all these', '/en/410?item=press%2Fgone'],
])('what was %s stays the same 404: %s', async (_, path) => {
  const origin = await opened();
  const [reply, missing] = [await ask(origin, path), await ask(origin, `${path.slice(0, 3)}/nothing`)];
  const { date: _date, ...headers } = reply.headers;
  const { date: _other, ...ofMissing } = missing.headers;
  expect([reply.status, reply.text, headers]).toEqual([404, missing.text, ofMissing]);
});

test('nobody keeps a 410 longer than a page, and it is never told to be unchanged', async () => {
  const origin = await opened();
  const { headers, body } = await ask(origin, '/en/press/gone');
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=40, stale-while-revalidate=0, stale-if-error=0');
  const again = await ask(origin, '/en/press/gone', { headers: { 'If-None-Match': headers.etag ?? '' } });
  expect([again.status, again.body.equals(body)]).toEqual([410, true]);
});

test('its page is in no sitemap and is not made ahead', () => {
  const { pages, withdrawn } = snapshotOf(edition);
  expect([...pages.keys()].filter((path) => path.includes('gone') || path.includes('410'))).toEqual([]);
  expect([...withdrawn.pages.keys()].sort()).toEqual(['/people/biography', '/press/gone']);
});

test('a page that was kept before its withdrawal is not answered after it', async () => {
  const render = notingRender();
  const before = editionOf(texts, { now: ten - 1 });
  const caches = editionCaches({ render, archive: async () => undefined });
  const page = { kind: 'page', locale: 'en', path: '/press/gone' } as const;
  await caches.of(snapshotOf(before)).get(page);
  expect(caches.of(snapshotOf(edition)).ready(page)).toBeUndefined();
});
