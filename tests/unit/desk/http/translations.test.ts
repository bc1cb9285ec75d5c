import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ItemPage, ItemRow, Today } from '@/lib/desk/api';
import type { Confirmation, OriginalChanges } from '@/lib/desk/translation-api';
import { deskOfTest, type OpenDesk } from '../../../support/desk';

const release = 'press/opening-night';
const address = `/desk/api/items/${release}`;

const textOf = ({ folder }: OpenDesk, language: string) =>
  readFileSync(join(folder, release, `${language}.md`), 'utf8');
const pageOf = async ({ ask }: OpenDesk): Promise<ItemPage> => (await ask('GET', address)).data;

async function save(desk: OpenDesk, language: 'en' | 'es' | 'ru', edit: object): Promise<ItemPage> {
  const { files } = await pageOf(desk);
  const { status, data, text } = await desk.ask('PUT', `${address}/${language}`, {
    hash: files[language]?.hash,
    ...edit,
  });
  if (status !== 200) throw new Error(text);
  return data;
}

const stillRight = { stillRight: true };
const withWord = (path: string, value: string) => ({ changes: [{ path: [path], value }] });

/** Lines that are in the second text and not in the first. */
const newLines = (before: string, after: string) =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('a translation', () => {
  it('says when it is saved which words it renders, in one line beside what was changed', async () => {
    const desk = await deskOfTest();
    const before = textOf(desk, 'es');
    const { texts } = await save(desk, 'es', withWord('place', 'Otra Ciudad'));
    expect(texts.es).toBe('done');
    expect(newLines(before, textOf(desk, 'es'))).toEqual([
      expect.stringMatching(/^translationOf: "?[0-9a-f]{8}"?$/),
      'place: Otra Ciudad',
    ]);
    expect(textOf(desk, 'es').split('\n')).toHaveLength(before.split('\n').length + 1);
  });

  it('is as it was, byte by byte, when it is saved without a change, and notes nothing when only its draft is published', async () => {
    const desk = await deskOfTest();
    const before = textOf(desk, 'es');
    await save(desk, 'es', { changes: [] });
    expect(textOf(desk, 'es')).toBe(before);
    await save(desk, 'es', { changes: [{ path: ['draft'], value: true }] });
    expect(newLines(before, textOf(desk, 'es'))).toEqual(['draft: true']);
  });

  it('is stale once a word of its original changes, whose file nobody else touches', async () => {
    const desk = await deskOfTest();
    await save(desk, 'es', stillRight);
    const [spanish, english] = [textOf(desk, 'es'), textOf(desk, 'en')];
    const { texts } = await save(desk, 'en', withWord('place', 'Another City'));
    expect(texts.es).toBe('stale');
    expect(textOf(desk, 'es')).toBe(spanish);
    expect(newLines(english, textOf(desk, 'en'))).toEqual(['place: Another City']);
  });

  it('is right again when somebody says so, and only the line of the fingerprint is another', async () => {
    const desk = await deskOfTest();
    expect((await pageOf(desk)).texts.ru).toBe('stale');
    const before = textOf(desk, 'ru');
    expect((await save(desk, 'ru', stillRight)).texts.ru).toBe('done');
    expect(newLines(before, textOf(desk, 'ru'))).toHaveLength(1);
    expect(textOf(desk, 'ru').split('\n')).toHaveLength(before.split('\n').length);
  });

  it('renders the original that its translator saw, not one that was saved meanwhile', async () => {
    const desk = await deskOfTest();
    const { files } = await pageOf(desk);
    await save(desk, 'en', withWord('place', 'Another City'));
    const edit = { ...withWord('place', 'Otra Ciudad'), originalHash: files.en?.hash };
    expect((await save(desk, 'es', edit)).texts.es).toBe('stale');
    expect((await save(desk, 'es', { ...stillRight, originalHash: files.en?.hash })).texts.es).toBe('stale');
    const seen = (await pageOf(desk)).files.en?.hash;
    expect((await save(desk, 'es', { ...stillRight, originalHash: seen })).texts.es).toBe('done');
  });

  it('that two save at once keeps the words of both, though they saw different originals', async () => {
    const desk = await deskOfTest();
    const { files } = await pageOf(desk);
    const base = { hash: files.es?.hash, originalHash: files.en?.hash };
    await save(desk, 'en', withWord('place', 'Another City'));
    const seen = (await pageOf(desk)).files.en?.hash;
    await save(desk, 'es', { ...withWord('place', 'Otra Ciudad'), originalHash: seen });
    const { status } = await desk.ask('PUT', `${address}/es`, { ...base, ...withWord('basis', 'Según otra nota.') });
    expect(status).toBe(200);
    expect(textOf(desk, 'es')).toContain('place: Otra Ciudad');
    expect(textOf(desk, 'es')).toContain('basis: Según otra nota.');
  });

  it('cannot be confirmed where there is none', async () => {
    const { ask } = await deskOfTest();
    expect((await ask('PUT', '/desk/api/items/stills/wreck/es', stillRight)).status).toBe(404);
  });
});

describe('what has changed in the original', () => {
  const changesOf = async ({ ask }: OpenDesk): Promise<OriginalChanges> =>
    (await ask('GET', `${address}/es/original-changes`)).data;

  it('is told sentence by sentence, by the history of the desk', async () => {
    const desk = await deskOfTest();
    await save(desk, 'es', stillRight);
    const { files } = await pageOf(desk);
    await save(desk, 'en', { changes: [], body: `${files.en?.body}\nA kite is lost.\n` });
    await save(desk, 'en', withWord('place', 'Another City'));
    const { isKnown, fields } = await changesOf(desk);
    expect(isKnown).toBe(true);
    const changed = fields.map(({ path, sentences }) => [path, sentences.filter(({ is }) => is !== 'kept')]);
    expect(changed).toEqual([
      [
        ['place'],
        [
          { text: 'Example City', is: 'removed' },
          { text: 'Another City', is: 'added' },
        ],
      ],
      [['body'], [{ text: 'A kite is lost.', is: 'added' }]],
    ]);
  });

  it('is told by the history of git where the desk was not there', async () => {
    const desk = await deskOfTest();
    await save(desk, 'es', stillRight);
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=Jane Doe', '-c', 'user.email=jane@example.org', ...words], {
        cwd: desk.folder,
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Before');
    const english = join(desk.folder, release, 'en.md');
    writeFileSync(english, textOf(desk, 'en').replace('place: Example City', 'place: Another City'));
    git('commit', '--quiet', '--all', '--message', 'After');
    desk.content.reread([`${release}/en.md`]);
    const { isKnown, fields } = await changesOf(desk);
    expect({ isKnown, paths: fields.map(({ path }) => path) }).toEqual({ isKnown: true, paths: [['place']] });
  });

  it('is not known where nobody has kept the earlier words', async () => {
    const { ask } = await deskOfTest();
    const { data } = await ask('GET', `${address}/ru/original-changes`);
    expect(data).toEqual({ isKnown: false, fields: [] });
  });

  it('is nothing where the translation is not stale', async () => {
    const desk = await deskOfTest();
    expect(await changesOf(desk)).toEqual({ isKnown: true, fields: [] });
  });
});

it('all translations into a language are confirmed at once, and only those that were named', async () => {
  const desk = await deskOfTest();
  const rows: ItemRow[] = (await desk.ask('GET', '/desk/api/items')).data;
  const open = rows.filter(({ texts }) => texts.ru === 'unknown' || texts.ru === 'stale');
  const [left, ...named] = open.map(({ kind, id }) => ({ kind, id }));
  expect(named.length).toBeGreaterThan(3);
  const answer = await desk.ask('POST', '/desk/api/translations/ru/still-right', { items: named });
  expect(answer.data as Confirmation).toEqual({ confirmed: named.length, unreadable: [] });
  const after: ItemRow[] = (await desk.ask('GET', '/desk/api/items')).data;
  const stateOf = (key: object | undefined) =>
    after.find(({ kind, id }) => JSON.stringify({ kind, id }) === JSON.stringify(key))?.texts;
  expect(new Set(named.map((key) => stateOf(key)?.ru))).toEqual(new Set(['done']));
  expect(stateOf(left)?.ru).not.toBe('done');
  expect(after.every(({ texts }) => texts.es !== 'done')).toBe(true);
});

it('before something appears, the languages that are missing or stale are told', async () => {
  const desk = await deskOfTest();
  const coming = async () => {
    const today: Today = (await desk.ask('GET', '/desk/api/today')).data;
    return today.coming.find(({ id, what }) => id === 'second-helping' && what === 'appears');
  };
  expect(await coming()).toMatchObject({ missing: [], stale: [] });
  const of = '/desk/api/items/press/second-helping';
  const { files }: ItemPage = (await desk.ask('GET', of)).data;
  await desk.ask('PUT', `${of}/es`, { hash: files.es?.hash, ...stillRight });
  await desk.ask('PUT', `${of}/ru`, { hash: files.ru?.hash, changes: [{ path: ['draft'], value: true }] });
  await desk.ask('PUT', `${of}/en`, { hash: files.en?.hash, ...withWord('place', 'Another City') });
  expect(await coming()).toMatchObject({ missing: ['ru'], stale: ['es'] });
});

it('a text that is given up for that of somebody else can be had back, to the last character', async () => {
  const desk = await deskOfTest();
  const { files } = await pageOf(desk);
  const edit = (value: string) => ({ hash: files.en?.hash, ...withWord('place', value) });
  await desk.ask('PUT', `${address}/en`, edit('Theirs'));
  const { data: conflict }: { data: { mine: string } } = await desk.ask('PUT', `${address}/en`, edit('Mine'));
  const [kept] = (await desk.ask('POST', `${address}/en/versions`, { text: conflict.mine })).data as {
    version: string;
  }[];
  expect(textOf(desk, 'en')).toContain('place: Theirs');
  const hash = (await pageOf(desk)).files.en?.hash;
  await desk.ask('POST', `${address}/en/restore`, { version: kept?.version, hash });
  expect(textOf(desk, 'en')).toBe(files.en?.text.replace('place: Example City', 'place: Mine'));
});
