import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ItemPage, ItemRow, Remark, Today, VersionRow } from '@/lib/desk/api';
import { deskOfTest } from '../../../support/desk';

const release = '/desk/api/items/press/opening-night';
/** Without what is remarked of the film as it is. */
const newIn = ({ remarks }: Today, before: Today) =>
  remarks.filter(({ message }) => !before.remarks.some((known) => known.message === message));
const english = (folder: string) => join(folder, 'press/opening-night/en.md');

it('shows every item with its state and its languages', async () => {
  const { ask } = await deskOfTest();
  const rows: ItemRow[] = (await ask('GET', '/desk/api/items')).data;
  const found = rows.find(({ kind, id }) => kind === 'press' && id === 'opening-night');
  expect(found).toMatchObject({ state: 'public', path: '/press/opening-night', errors: 0, texts: { en: 'original' } });
  expect(rows.some(({ state }) => state === 'embargoed')).toBe(true);
});

it('changes one value and no other byte, and knows at once', async () => {
  const { ask, folder } = await deskOfTest();
  const before: ItemPage = (await ask('GET', release)).data;
  const text = readFileSync(english(folder), 'utf8');
  const edit = { hash: before.files.en?.hash, changes: [{ path: ['place'], value: 'Another City' }] };
  const saved = await ask('PUT', `${release}/en`, edit);
  expect(saved.status).toBe(200);
  expect((saved.data as ItemPage).files.en?.data).toMatchObject({ place: 'Another City' });
  expect(readFileSync(english(folder), 'utf8')).toBe(text.replace('place: Example City', 'place: Another City'));
});

it('merges what two producers changed in the same file', async () => {
  const { ask, folder } = await deskOfTest();
  const { files }: ItemPage = (await ask('GET', release)).data;
  const save = (changes: unknown) => ask('PUT', `${release}/en`, { hash: files.en?.hash, changes });
  expect((await save([{ path: ['place'], value: 'Another City' }])).status).toBe(200);
  expect((await save([{ path: ['summary'], value: 'Another summary.' }])).status).toBe(200);
  const text = readFileSync(english(folder), 'utf8');
  expect(text).toContain('place: Another City');
  expect(text).toContain('summary: Another summary.');
});

it('merges with what another program saved meanwhile', async () => {
  const { ask, folder } = await deskOfTest();
  const { files }: ItemPage = (await ask('GET', release)).data;
  const text = readFileSync(english(folder), 'utf8');
  writeFileSync(english(folder), text.replace('place: Example City', 'place: By Hand'));
  const edit = { hash: files.en?.hash, changes: [{ path: ['summary'], value: 'Another summary.' }] };
  expect((await ask('PUT', `${release}/en`, edit)).status).toBe(200);
  expect(readFileSync(english(folder), 'utf8')).toContain('place: By Hand');
});

it('tells of a value that both changed, and loses neither', async () => {
  const { ask, folder } = await deskOfTest();
  const { files }: ItemPage = (await ask('GET', release)).data;
  const save = (value: string) =>
    ask('PUT', `${release}/en`, { hash: files.en?.hash, changes: [{ path: ['place'], value }] });
  await save('Theirs');
  const { status, data } = await save('Mine');
  expect(status).toBe(409);
  expect(data).toMatchObject({ conflict: [{ path: ['place'], base: 'Example City', mine: 'Mine', theirs: 'Theirs' }] });
  expect(readFileSync(english(folder), 'utf8')).toContain('place: Theirs');
});

it('says what would be wrong before it is saved', async () => {
  const { ask, folder } = await deskOfTest();
  const text = readFileSync(english(folder), 'utf8');
  const { files }: ItemPage = (await ask('GET', release)).data;
  const edit = { hash: files.en?.hash, changes: [{ path: ['facts', 'date'], value: '2031-02-30' }] };
  const remarks: Remark[] = (await ask('POST', `${release}/en/check`, edit)).data;
  expect(remarks).toMatchObject([{ file: 'press/opening-night/en.md', line: 3, field: 'facts.date' }]);
  expect(readFileSync(english(folder), 'utf8')).toBe(text);
});

it('shows any earlier save and goes back to it', async () => {
  const { ask, folder } = await deskOfTest();
  const text = readFileSync(english(folder), 'utf8');
  const first: ItemPage = (await ask('GET', release)).data;
  const saved: ItemPage = (await ask('PUT', `${release}/en`, { hash: first.files.en?.hash, text: 'nothing' })).data;
  const [version]: VersionRow[] = (await ask('GET', `${release}/en/versions`)).data;
  const former = await ask('GET', `${release}/en/versions/${version?.version}`);
  expect(former.data).toEqual({ text });
  expect((await ask('GET', `${release}/en/versions/..%2F..%2Fen.md`)).status).toBe(400);
  const restored = await ask('POST', `${release}/en/restore`, {
    version: version?.version,
    hash: saved.files.en?.hash,
  });
  expect(restored.status).toBe(200);
  expect(readFileSync(english(folder), 'utf8')).toBe(text);
});

it('makes an item that nobody sees yet, renames it, throws it away and takes it back', async () => {
  const { ask } = await deskOfTest();
  const made: ItemPage = (await ask('POST', '/desk/api/items', { kind: 'press', id: 'first', languages: ['en', 'ru'] }))
    .data;
  expect(Object.keys(made.files)).toEqual(['en', 'ru']);
  expect(made.files.en?.data).toMatchObject({ draft: true });
  expect((await ask('POST', '/desk/api/items/press/first/rename', { to: 'second' })).status).toBe(200);
  expect((await ask('GET', '/desk/api/items/press/first')).status).toBe(404);
  const { entry }: { entry: string } = (await ask('DELETE', '/desk/api/items/press/second')).data;
  expect((await ask('GET', '/desk/api/items/press/second')).status).toBe(404);
  expect((await ask('GET', '/desk/api/bin')).data).toMatchObject([{ entry, kind: 'press', id: 'second' }]);
  expect((await ask('POST', `/desk/api/bin/${entry}/restore`)).status).toBe(200);
  expect((await ask('GET', '/desk/api/items/press/second')).status).toBe(200);
});

it('lists what is wrong, and says so when it is mended', async () => {
  const { ask } = await deskOfTest();
  const before: Today = (await ask('GET', '/desk/api/today')).data;
  const { files }: ItemPage = (await ask('GET', release)).data;
  const broken: ItemPage = (
    await ask('PUT', `${release}/en`, { hash: files.en?.hash, changes: [{ path: ['facts', 'date'], value: 'soon' }] })
  ).data;
  expect(broken.errors).toBe(1);
  const wrong: Today = (await ask('GET', '/desk/api/today')).data;
  expect(newIn(wrong, before)).toMatchObject([{ field: 'facts.date', item: { kind: 'press', id: 'opening-night' } }]);
  expect(wrong.held).toMatchObject([{ kind: 'press', id: 'opening-night' }]);
  await ask('PUT', `${release}/en`, { hash: broken.files.en?.hash, text: files.en?.text });
  const mended: Today = (await ask('GET', '/desk/api/today')).data;
  expect(newIn(mended, before)).toEqual([]);
  expect(mended.mended).toMatchObject([{ field: 'facts.date' }]);
});

it('lists what will happen by itself, the next first', async () => {
  const { ask } = await deskOfTest();
  const { coming }: Today = (await ask('GET', '/desk/api/today')).data;
  expect(coming.length).toBeGreaterThan(0);
  expect(coming.map(({ at }) => at)).toEqual(coming.map(({ at }) => at).toSorted());
});
