import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { openEditions } from '@/lib/content/editions';
import { originalFile } from '../../support/content-files';
import { contentFolder, minimalFilm } from '../../support/content-folder';
import { openContent } from '../../support/open-content';

/** Folders whose path ends so cannot be read: tests often run as root, who may read everything. */
const locked = new Set<string>();
const { readdirSync } = fs;

// A mocked module would not be seen by what another file of tests has loaded already.
beforeAll(() => {
  const refusing = (path: fs.PathLike, ...rest: never[]) => {
    if ([...locked].some((end) => String(path).endsWith(end)))
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    return (readdirSync as (...all: unknown[]) => unknown)(path, ...rest);
  };
  Object.assign(fs, { readdirSync: refusing });
  syncBuiltinESMExports();
});

afterAll(() => {
  Object.assign(fs, { readdirSync });
  syncBuiltinESMExports();
});

afterEach(() => locked.clear());

const patient = { timeout: 15_000, interval: 20 };
const person = (role: string) => originalFile('people', { role });
const one = { ...minimalFilm, 'people/one/en.md': person('Actor') };

it('one folder that cannot be read costs itself and nothing else, and is said once', async () => {
  locked.add('press/secret');
  const { folder, editions, reported } = openContent({ ...one, 'press/secret/en.md': 'x' });
  expect(editions.current()?.all('people')).toHaveLength(1);
  expect(reported.problems).toEqual([
    'press/secret:1:1 cannot be read (EACCES): give the account of the server the right to read it',
  ]);
  folder.write({ 'people/one/en.md': person('Lead') });
  await vi.waitFor(() => expect(editions.current()?.find('people', 'one')?.texts.en?.words.role).toBe('Lead'), patient);
});

it('a folder of items that cannot be read any more keeps its items, and goes on when it can', async () => {
  const { folder, editions } = openContent(one);
  locked.add('/people');
  folder.write({ 'film/en.md': originalFile('film', { title: 'Another Film' }) });
  await vi.waitFor(() => expect(editions.problems()).toHaveLength(1), patient);
  expect(editions.current()?.all('people')).toHaveLength(1);
  locked.clear();
  folder.write({ 'people/one/en.md': person('Lead') });
  await vi.waitFor(() => expect(editions.current()?.find('people', 'one')?.texts.en?.words.role).toBe('Lead'), patient);
  expect(editions.problems()).toEqual([]);
});

it('an edit that was made while the content could not be read is taken in when it can', async () => {
  const { folder, editions } = openContent(one);
  locked.add('/content');
  folder.write({ 'people/one/en.md': person('Lead') });
  await vi.waitFor(() => expect(editions.problems()).toHaveLength(1), patient);
  locked.clear();
  folder.write({ 'people/two/en.md': person('Director') });
  await vi.waitFor(() => expect(editions.current()?.find('people', 'one')?.texts.en?.words.role).toBe('Lead'), patient);
});

/** What readers see of a person once the server is started on this content. */
function started(folder: { content: string; kept: string }) {
  const editions = openEditions({ content: folder.content, kept: folder.kept, audience: 'public' });
  const role = editions.current()?.find('people', 'one')?.texts.en?.words.role;
  return { role, held: editions.held().map(({ item }) => item) };
}

it('what is broken is shown as it last was, after a restart too, and is named', async () => {
  const { folder, editions } = openContent(one);
  folder.write({ 'people/one/en.md': '---\nrole: "\n---\n' });
  await vi.waitFor(() => expect(editions.problems()).toHaveLength(1), patient);
  expect(started(folder)).toEqual({ role: 'Actor', held: ['people/one'] });
  folder.write({ 'people/one/en.md': person('Lead') });
  await vi.waitFor(() => expect(editions.problems()).toEqual([]), patient);
  expect(started(folder)).toEqual({ role: 'Lead', held: [] });
});

it.each([
  ['a link', (at: string, outside: string) => fs.symlinkSync(outside, at)],
  ['a file', (at: string) => fs.writeFileSync(at, 'x')],
])('the items of a folder that is %s now stay as they were, after a restart too, and are named', async (_, put) => {
  const { folder, editions } = openContent(one);
  fs.renameSync(folder.at('people'), folder.at('../people-aside'));
  put(folder.at('people'), folder.outside);
  await vi.waitFor(() => expect(editions.held()).toHaveLength(1), patient);
  expect(editions.current()?.all('people')).toHaveLength(1);
  expect(started(folder)).toEqual({ role: 'Actor', held: ['people/one'] });
  fs.rmSync(folder.at('people'));
  fs.renameSync(folder.at('../people-aside'), folder.at('people'));
  expect(started(folder)).toEqual({ role: 'Actor', held: [] });
});

it('a file that can be read is what readers see, whatever was kept', async () => {
  const { folder, editions } = openContent(one);
  folder.write({ 'people/one/en.md': '---\nrole: "\n---\n' });
  await vi.waitFor(() => expect(editions.problems()).toHaveLength(1), patient);
  await editions.close();
  folder.write({ 'people/one/en.md': person('Lead') });
  expect(started(folder)).toEqual({ role: 'Lead', held: [] });
});

it('what was kept and fits no schema is passed over', () => {
  const folder = contentFolder(one);
  const held = join(folder.kept, '../held');
  fs.mkdirSync(held, { recursive: true });
  fs.writeFileSync(join(held, 'people.one.json'), '{"kind":"people","id":"one","facts":{}}');
  fs.writeFileSync(join(held, 'people.two.json'), 'not JSON');
  expect(started(folder)).toEqual({ role: 'Actor', held: [] });
});

it('content behind a link that is swapped is seen each time', async () => {
  const folder = contentFolder();
  for (const version of ['a', 'b', 'c']) {
    fs.mkdirSync(join(folder.outside, version, 'people/one'), { recursive: true });
    fs.mkdirSync(join(folder.outside, version, 'film'));
    fs.writeFileSync(join(folder.outside, version, 'film/en.md'), minimalFilm['film/en.md']);
    fs.writeFileSync(join(folder.outside, version, 'people/one/en.md'), person(version));
  }
  const link = join(folder.outside, 'current');
  const swap = (version: string) => {
    fs.symlinkSync(version, `${link}.new`);
    fs.renameSync(`${link}.new`, link);
  };
  swap('a');
  const editions = openEditions({ content: link, kept: folder.kept, audience: 'public' });
  editions.follow();
  const role = () => editions.current()?.find('people', 'one')?.texts.en?.words.role;
  for (const version of ['a', 'b', 'c']) {
    swap(version);
    await vi.waitFor(() => expect(role()).toBe(version), patient);
  }
  fs.writeFileSync(join(folder.outside, 'c/people/one/en.md'), person('edited'));
  await vi.waitFor(() => expect(role()).toBe('edited'), patient);
  await editions.close();
}, 30_000);
