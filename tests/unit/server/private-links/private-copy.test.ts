import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type Edition, versionOf } from '@/lib/content';
import { editionWith } from '@/lib/content/edition';
import { isRevoked, listRecords, type PrivateLinkRecord, writeRecord } from '@/lib/content/private-link-records';
import { makeAnswer } from '@/lib/server/render/answer';
import { privateCopyRenderer } from '@/lib/server/render/private-copy';
import { originalFile, translatedFile } from '../../../support/content-files';
import { minimalFilm } from '../../../support/content-folder';
import { assembled, editionOf } from '../../../support/items';
import { temporaryFolder } from '../../../support/temporary-folder';

const ten = Date.parse('2031-01-01T10:00:00Z');
const embargoUntil = '2031-01-01T10:00:00Z';
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
  'people/hidden/en.md': originalFile('people', { facts: { embargoUntil }, body: 'Born.' }),
  'contacts/hidden/en.md': originalFile('contacts', { facts: { embargoUntil } }),
  'contacts/desk/en.md': originalFile('contacts'),
  'people/shown/en.md': originalFile('people', { body: 'Born.' }),
};
const { items } = assembled(texts);
const link = { id: '0123456789abcdef', release: 'early', locale: 'en', until: ten, version: '' } as const;

function opened(now: number, contentDir = temporaryFolder()) {
  const pages: { edition: Edition; isNewer: boolean | undefined }[] = [];
  const renderer = privateCopyRenderer({
    editions: { currentWith: (kind, id) => editionWith(items, `${kind}/${id}`, now) },
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
  expect((await renderer(link))?.status).toBe(200);
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
  expect(await renderer({ ...link, release })).toBeUndefined();
  expect(await renderer({ ...link, release }, 'pdf')).toBeUndefined();
  expect(pages).toEqual([]);
});

it('hands out files in the languages the release is written in, and says so when there is a newer version', async () => {
  const { renderer, pages } = opened(ten - 1);
  const early = editionWith(items, 'press/early', ten - 1)?.find('press', 'early');
  if (!early) throw new Error('the fixture is not valid');
  expect((await renderer(link, 'txt'))?.bodies.identity.toString()).toBe('file');
  expect(await renderer({ ...link, locale: 'ru' }, 'txt')).toBeUndefined();
  await renderer({ ...link, version: versionOf(early, 'en') });
  await renderer({ ...link, version: 'another' });
  expect(pages.map(({ isNewer }) => isNewer)).toEqual([false, true]);
});

it('opens nothing from the moment on at which it is revoked, or its record cannot be read', async () => {
  const { renderer, contentDir } = opened(ten - 1);
  const record: PrivateLinkRecord = {
    release: 'early',
    language: 'en',
    madeAt: '2030-12-01T00:00:00Z',
    until: '2031-01-01T10:00:00Z',
    version: '0123456789abcdef',
  };
  writeRecord(contentDir, link.id, record);
  expect([isRevoked(contentDir, link.id), listRecords(contentDir)]).toEqual([false, [{ id: link.id, ...record }]]);
  expect(await renderer(link)).toBeDefined();
  writeRecord(contentDir, link.id, { ...record, revokedAt: '2030-12-02T00:00:00Z' });
  expect([await renderer(link), await renderer(link, 'pdf')]).toEqual([undefined, undefined]);
  mkdirSync(join(contentDir, 'private-links'), { recursive: true });
  writeFileSync(join(contentDir, 'private-links', `${link.id}.json`), '{');
  expect([await renderer(link), listRecords(contentDir)]).toEqual([undefined, []]);
});
