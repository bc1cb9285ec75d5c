import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type Edition, earlyItemsOf, versionOf } from '@/lib/content';
import { editionForAccredited, editionWith, editionWithAccredited } from '@/lib/content/edition';
import { isRevoked, listRecords, type PrivateLinkRecord, writeRecord } from '@/lib/content/private-link-records';
import { makeAnswer } from '@/lib/server/render/answer';
import { privateCopyRenderer } from '@/lib/server/render/private-copy';
import { originalFile, translatedFile } from '../../../support/content-files';
import { minimalFilm } from '../../../support/content-folder';
import { assembled, editionOf } from '../../../support/items';
import { temporaryFolder } from '../../../support/temporary-folder';

const ten = Date.parse('2031-01-01T10:00:00Z');
const embargoUntil = '2031-01-01T10:00:00Z';
const nine = '2031-01-01T09:00:00Z';
const texts = {
  ...minimalFilm,
  'press/early/en.md': originalFile('press', {
    facts: { embargoUntil, people: ['hidden', 'shown'], contact: 'hidden' },
    body: 'See [them](/people/hidden).',
  }),
  'press/early/ru.md': translatedFile('press', { draft: true }),
  'press/other/en.md': originalFile('press', { facts: { embargoUntil } }),
  'press/draft/en.md': originalFile('press', { facts: { embargoUntil }, draft: true }),
  'press/gone/en.md': originalFile('press', { facts: { embargoUntil, withdrawAt: '2031-01-01T09:00:00Z' } }),
  'people/hidden/en.md': originalFile('people', { facts: { embargoUntil, accreditedFrom: nine }, body: 'Born.' }),
  'contacts/hidden/en.md': originalFile('contacts', { facts: { embargoUntil } }),
  'contacts/desk/en.md': originalFile('contacts'),
  'people/shown/en.md': originalFile('people', { body: 'Born.' }),
};
const { items } = assembled(texts);
const link = { id: '0123456789abcdef', opens: 'press/early', locale: 'en', until: ten, version: '' } as const;
const early = { kind: 'press', id: 'early' } as const;

function opened(now: number, contentDir = temporaryFolder()) {
  const pages: { edition: Edition; isNewer: boolean | undefined }[] = [];
  const renderer = privateCopyRenderer({
    editions: {
      currentWith: (kind, id) => editionWith(items, `${kind}/${id}`, now),
      currentWithAccredited: (kind, id) => editionWithAccredited(items, `${kind}/${id}`, now),
      currentForAccredited: () => editionForAccredited(items, now),
    },
    contentDir,
    renderPage: async (edition, _route, privateCopy) => {
      pages.push({ edition, isNewer: privateCopy?.isNewer });
      return makeAnswer(200, 'text/html', Buffer.from(''));
    },
    makeFile: vi.fn(async () => ({ type: 'text/plain', bytes: Buffer.from('file'), inputs: new Int32Array() })),
  });
  return { renderer, pages, contentDir };
}

it('shows the one release, and nothing else that is held back, though the release names it', async () => {
  const { renderer, pages } = opened(ten - 1);
  expect((await renderer(link, early))?.status).toBe(200);
  const { edition } = pages[0] as (typeof pages)[0];
  expect(edition.all('press').map(({ id }) => id)).toEqual(['early']);
  expect(edition.all('people').map(({ id }) => id)).toEqual(['shown']);
  expect(Object.keys(edition.find('press', 'early')?.texts ?? {})).toEqual(['en']);
});

it('is of an edition that is neither that of readers nor the next one, so that nothing is kept for them', () => {
  const planned = { ...texts, 'press/early/en.md': texts['press/early/en.md'].replace('embargoUntil', 'publishAt') };
  for (const each of [texts, planned]) {
    const id = editionWith(assembled(each).items, 'press/early', ten - 1)?.id;
    expect(id).toBeDefined();
    expect([ten - 1, ten].map((now) => editionOf(each, { now }).id)).not.toContain(id);
  }
});

it.each([
  ['is public by now', ten, 'early'],
  ['is a draft', ten - 1, 'draft'],
  ['was taken back', ten - 1, 'gone'],
  ['does not exist', ten - 1, 'nothing'],
])('shows nothing of a release that %s', async (_, now, release) => {
  const { renderer, pages } = opened(now);
  expect(await renderer(link, { kind: 'press', id: release })).toBeUndefined();
  expect(await renderer(link, { kind: 'press', id: release, format: 'pdf' })).toBeUndefined();
  expect(pages).toEqual([]);
});

it('hands out files in the languages the release is written in, and says so when there is a newer version', async () => {
  const { renderer, pages } = opened(ten - 1);
  const item = editionWith(items, 'press/early', ten - 1)?.find('press', 'early');
  if (!item) throw new Error('the fixture is not valid');
  expect((await renderer(link, { ...early, format: 'txt' }))?.bodies.identity.toString()).toBe('file');
  expect(await renderer({ ...link, locale: 'ru' }, { ...early, format: 'txt' })).toBeUndefined();
  await renderer({ ...link, version: versionOf(item, 'en') }, early);
  await renderer({ ...link, version: 'another' }, early);
  expect(pages.map(({ isNewer }) => isNewer)).toEqual([false, true]);
});

const ofAccredited = { id: '0123456789abcdef', opens: 'accredited', locale: 'en', until: ten } as const;
const hidden = { kind: 'people', id: 'hidden' } as const;

it.each([
  ['before the first moment', Date.parse(nine) - 1, [], undefined],
  ['from the first moment on', Date.parse(nine), ['hidden'], 200],
  ['once all may see it', ten, [], undefined],
])(
  'accredited readers are listed and shown what is open to them %s, and nothing else',
  async (_, now, listed, status) => {
    const { renderer, pages } = opened(now);
    await renderer(ofAccredited);
    const { edition } = pages[0] as (typeof pages)[0];
    expect(earlyItemsOf(edition, 'en').map(({ id }) => id)).toEqual(listed);
    expect(edition.find('press', 'other') !== undefined).toBe(now >= ten);
    expect((await renderer(ofAccredited, hidden))?.status).toBe(status);
    expect(await renderer(ofAccredited, early)).toBeUndefined();
  },
);

it('the public edition is the same, byte for byte, whatever is open to accredited readers', () => {
  const without = Object.entries(texts).map(([file, text]) => [file, text.replace(/ *accreditedFrom: .*\n/, '')]);
  const ids = [texts, Object.fromEntries(without)].map((each) => editionOf(each, { now: ten - 1 }).id);
  expect(ids[0]).toBe(ids[1]);
});

it('opens nothing from the moment on at which it is revoked, or its record cannot be read', async () => {
  const { renderer, contentDir } = opened(ten - 1);
  const record: PrivateLinkRecord = {
    opens: 'press/early',
    language: 'en',
    madeAt: '2030-12-01T00:00:00Z',
    until: '2031-01-01T10:00:00Z',
    version: '0123456789abcdef',
  };
  writeRecord(contentDir, link.id, record);
  expect([isRevoked(contentDir, link.id), listRecords(contentDir)]).toEqual([false, [{ id: link.id, ...record }]]);
  expect(await renderer(link, early)).toBeDefined();
  writeRecord(contentDir, link.id, { ...record, revokedAt: '2030-12-02T00:00:00Z' });
  expect([await renderer(link, early), await renderer(link, { ...early, format: 'pdf' })]).toEqual([
    undefined,
    undefined,
  ]);
  mkdirSync(join(contentDir, 'private-links'), { recursive: true });
  writeFileSync(join(contentDir, 'private-links', `${link.id}.json`), '{');
  expect([await renderer(link, early), listRecords(contentDir)]).toEqual([undefined, []]);
});
