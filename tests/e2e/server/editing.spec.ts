import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { lookUntil } from '../../support/looking';
import { mediaPath } from '../../support/media-path';
import { writeRelease } from '../../support/release-files';
import type { RunningServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const page = '/en/press/opening-night';
const fileOf = ({ content }: RunningServer) => join(content, 'press/opening-night/en.md');
const textOf = (server: RunningServer) => readFileSync(fileOf(server), 'utf8');
const shown = async ({ origin }: RunningServer, words: string, path = page) =>
  (await ask(origin, path)).text.includes(words);

/** All pages are ready, so that an edit has to replace them. */
const warm = ({ origin }: RunningServer) => Promise.all([page, '/en/press', '/en'].map((path) => ask(origin, path)));

/** Saves three edits, each of which has to come to the page, and with it to every list. How fast is `npm run bench`'s business. */
async function editThrice(server: RunningServer, save: (text: string) => void): Promise<void> {
  const good = textOf(server);
  for (const word of ['Pelikanov', 'Storkova', 'Heronidze']) {
    await warm(server);
    save(good.replace('opens in Example City', `opens in ${word}`));
    await expect.poll(() => shown(server, word), { intervals: [10] }).toBe(true);
    for (const list of ['/en/press', '/en']) expect(await shown(server, word, list), list).toBe(true);
  }
}

test('an edited release shows without a restart, on its page and in the lists', async ({ editableServer }) => {
  await editThrice(editableServer, (text) => writeFileSync(fileOf(editableServer), text));
});

test('an edit that an editor saves by putting a new file in its place shows too', async ({ editableServer }) => {
  const aside = join(editableServer.content, 'press/opening-night/.en.md.tmp');
  await editThrice(editableServer, (text) => {
    writeFileSync(aside, text);
    renameSync(aside, fileOf(editableServer));
  });
  expect(editableServer.log('problem')).toEqual([]);
});

test('an edited page has another tag, and a page that does not show the edit keeps its own', async ({
  editableServer,
}) => {
  const tag = async (path: string) => (await ask(editableServer.origin, path)).headers.etag;
  const [release, contacts] = [await tag(page), await tag('/ru/contacts')];
  writeFileSync(fileOf(editableServer), textOf(editableServer).replace('the open air', 'the air of Pelikanov'));
  await expect.poll(() => shown(editableServer, 'Pelikanov')).toBe(true);
  expect(await tag(page)).not.toBe(release);
  expect(await tag('/ru/contacts')).toBe(contacts);
});

for (const [locale, what, good] of [
  ['en', 'facts and words', 'opens in Example City'],
  ['ru', 'words of a translation', 'В Городе-Примере показали'],
] as const) {
  test(`a release whose ${what} are broken by bad YAML never gives a bad response and is reported once, with line and cure`, async ({
    editableServer,
  }) => {
    await warm(editableServer);
    const address = `/${locale}/press/opening-night`;
    const file = join(editableServer.content, 'press/opening-night', `${locale}.md`);
    const text = readFileSync(file, 'utf8');
    const bad = text.replace(/^headline: .*$/m, 'headline: Pelikanov: it opens');
    const looking = lookUntil(Date.now() + 2500, editableServer.origin, [
      page,
      address,
      '/en/press',
      '/en',
      `/${locale}`,
    ]);
    for (const saved of [bad, `${bad}\n`, bad]) {
      writeFileSync(file, saved);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const looks = await looking;
    expect(looks.length).toBeGreaterThan(20);
    expect(looks.filter(({ status }) => status !== 200)).toEqual([]);
    expect(looks.filter((look) => look.path === address && !look.text.includes(good))).toEqual([]);

    expect(editableServer.log('problem')).toEqual([
      {
        level: 'warn',
        event: 'problem',
        time: expect.any(String),
        file: `press/opening-night/${locale}.md`,
        line: text.split('\n').findIndex((line) => line.startsWith('headline:')) + 1,
        column: expect.any(Number),
        message: expect.stringContaining('a text holds a colon and a space: put it in quotation marks'),
      },
    ]);
    expect(JSON.parse((await ask(editableServer.origin, '/healthz')).text).problems).toBe(1);

    writeFileSync(file, text.replace(good, 'Pelikanov'));
    await expect.poll(() => shown(editableServer, 'Pelikanov', address)).toBe(true);
    expect(JSON.parse((await ask(editableServer.origin, '/healthz')).text).problems).toBe(0);
  });
}

test('a file that is being written, half of it there, is never shown', async ({ editableServer }) => {
  await warm(editableServer);
  const good = textOf(editableServer);
  const looking = lookUntil(Date.now() + 1500, editableServer.origin, [page]);
  for (const part of [0, 0.1, 0.5]) {
    writeFileSync(fileOf(editableServer), good.slice(0, Math.floor(good.length * part)));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  writeFileSync(fileOf(editableServer), good);
  const looks = await looking;
  expect(looks.filter(({ status, text }) => status !== 200 || !text.includes('opens in Example City'))).toEqual([]);
});

test('a new release is there without restart, and a removed one is gone', async ({ editableServer }) => {
  writeRelease(editableServer.content, 'fresh', { headline: 'Pelikanov at last' });
  await expect.poll(() => shown(editableServer, 'Pelikanov', '/es/press/fresh')).toBe(true);
  expect(await shown(editableServer, '/en/press/fresh', '/sitemap.xml')).toBe(true);
  rmSync(join(editableServer.content, 'press/fresh'), { recursive: true });
  await expect.poll(async () => (await ask(editableServer.origin, '/es/press/fresh')).status).toBe(404);
  expect(await shown(editableServer, 'Pelikanov', '/en/press')).toBe(false);
});

test('changed artwork has a new address, and the old one is gone', async ({ editableServer }) => {
  const file = join(editableServer.content, 'film/kite.svg');
  const old = mediaPath(file);
  expect((await ask(editableServer.origin, old)).status).toBe(200);
  writeFileSync(file, readFileSync(file, 'utf8').replace('#c33', '#3c3'));
  await expect.poll(async () => (await ask(editableServer.origin, mediaPath(file))).status).toBe(200);
  expect((await ask(editableServer.origin, old)).status).toBe(404);
});

test('saving without a change begins no new edition', async ({ editableServer }) => {
  const { items } = JSON.parse((await ask(editableServer.origin, '/healthz')).text) as { items: number };
  writeFileSync(fileOf(editableServer), textOf(editableServer));
  writeRelease(editableServer.content, 'fresh', { headline: 'Pelikanov at last' });
  await expect.poll(() => shown(editableServer, 'Pelikanov', '/en/press/fresh')).toBe(true);
  expect(editableServer.log('edition')).toEqual([expect.objectContaining({ items: items + 1 })]);
});

test('new artwork that a translation has no words for yet breaks no page of it', async ({ editableServer }) => {
  const file = join(editableServer.content, 'film/en.md');
  const text = readFileSync(file, 'utf8')
    .replace(/^ +- \{id: kite, .*\n/m, (kite) => `${kite}    - {id: banner, file: kite.svg}\n`)
    .replace('artwork:\n  kite:', 'artwork:\n  banner:\n    title: Banner Pelikanov\n    alt: A kite.\n  kite:')
    .replace('keyArt: {wide: kite,', 'keyArt: {wide: banner,');
  writeFileSync(file, text);
  await expect.poll(() => shown(editableServer, 'Banner Pelikanov', '/en/press/stills')).toBe(true);
  for (const path of ['/ru', '/ru/press/stills', '/es', '/es/press/stills'])
    expect((await ask(editableServer.origin, path)).status, path).toBe(200);
  expect(editableServer.log('problem')).toHaveLength(2);
});
