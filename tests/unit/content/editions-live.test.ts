import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { originalFile, translatedFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { openContent } from '../../support/open-content';

const patient = { timeout: 8000, interval: 10 };
const person = (role: string) => originalFile('people', { role });
const brokenYaml = '---\nrole: Actor\nname: "Person\n---\n';
const brokenProblem =
  'people/one/en.md:3:7 the quotation mark " that opens this text is not closed: put another " at its end';

/** Content with one person, and what is said of everybody in it. */
function opened(files: Record<string, string> = {}) {
  const content = openContent({ ...minimalFilm, 'people/one/en.md': person('Actor'), ...files });
  const roles = () =>
    content.editions
      .current()
      ?.all('people')
      .map(({ id, texts }) => `${id}: ${texts.en?.words.role}`);
  const shows = (...expected: string[]) => vi.waitFor(() => expect(roles()).toEqual(expected), patient);
  const reports = (count: number) => vi.waitFor(() => expect(content.reported.problems).toHaveLength(count), patient);
  return { ...content, roles, shows, reports };
}

it('shows an edit', async () => {
  const { folder, shows, reported } = opened();
  const [first] = reported.editions;
  folder.write({ 'people/one/en.md': person('Lead') });
  await shows('one: Lead');
  expect(reported.editions.map(({ id }) => id)).toEqual([first?.id, expect.not.stringMatching(first?.id ?? '')]);
  expect(first?.find('people', 'one')?.texts.en?.words.role).toBe('Actor');
});

it('shows an edit that is saved by renaming, as editors do', async () => {
  const { folder, shows } = opened();
  writeFileSync(join(folder.outside, 'saved'), person('Lead'));
  renameSync(join(folder.outside, 'saved'), folder.at('people/one/en.md'));
  await shows('one: Lead');
});

it('shows a new folder, a new translation, and the loss of both', async () => {
  const { folder, shows, editions } = opened();
  folder.write({ 'people/two/en.md': person('Director'), 'people/one/ru.md': translatedFile('people') });
  await shows('one: Actor', 'two: Director');
  await vi.waitFor(() => expect(editions.current()?.find('people', 'one')?.texts.ru).toBeDefined(), patient);
  folder.remove('people/two');
  folder.remove('people/one/ru.md');
  await shows('one: Actor');
  await vi.waitFor(() => expect(editions.current()?.find('people', 'one')?.texts.ru).toBeUndefined(), patient);
  expect(editions.problems()).toEqual([]);
});

it('reads a folder and a file in the moment in which another takes its place, and readers miss neither', async () => {
  const { folder, shows, roles, editions } = opened({ 'people/one/ru.md': translatedFile('people') });
  const replace = async (path: string, isShown: () => void) => {
    renameSync(folder.at(path), join(folder.outside, 'aside'));
    editions.reread([path]);
    isShown();
    renameSync(join(folder.outside, 'aside'), folder.at(path));
    editions.reread([path]);
    isShown();
  };
  for (const path of ['people', 'people/one', 'people/one/en.md'])
    await replace(path, () => expect(roles()).toEqual(['one: Actor']));
  await replace('people/one/ru.md', () => expect(editions.current()?.find('people', 'one')?.texts.ru).toBeDefined());
  expect(editions.problems()).toEqual([]);
  folder.remove('people');
  await shows();
});

it('keeps the last good words while YAML is broken, reports it once with line and cure, and goes on when mended', async () => {
  const { folder, shows, reports, roles, reported, editions } = opened();
  folder.write({ 'people/one/en.md': brokenYaml });
  await reports(1);
  expect(reported.problems).toEqual([brokenProblem]);
  expect(roles()).toEqual(['one: Actor']);

  folder.write({ 'people/two/en.md': person('Director') });
  await shows('one: Actor', 'two: Director');
  expect(reported.problems).toHaveLength(1);
  expect(editions.problems()).toHaveLength(1);

  folder.write({ 'people/one/en.md': person('Lead') });
  await shows('one: Lead', 'two: Director');
  expect(editions.problems()).toEqual([]);

  folder.write({ 'people/one/en.md': brokenYaml });
  await reports(2);
  expect(reported.problems).toEqual([brokenProblem, brokenProblem]);
});

it('keeps the film while its file is broken or gone', async () => {
  const { folder, reports, shows, editions } = opened();
  folder.write({ 'film/en.md': 'broken' });
  await reports(1);
  folder.remove('film');
  await reports(2);
  folder.write({ 'people/one/en.md': person('Lead') });
  await shows('one: Lead');
  expect(editions.current()?.all('film')[0]?.texts.en?.words.title).toBe('Example Film');
});

it('begins when the first film can be read', async () => {
  const { folder, editions } = openContent({});
  expect(editions.current()).toBeUndefined();
  folder.write(minimalFilm);
  await vi.waitFor(() => expect(editions.current()?.size).toBe(1), patient);
});

it('begins no edition where a file is saved without a change', async () => {
  const { folder, shows, reported } = opened();
  folder.write({ 'people/one/en.md': person('Actor') });
  folder.write({ 'people/two/en.md': person('Director') });
  await shows('one: Actor', 'two: Director');
  expect(new Set(reported.editions.map(({ id }) => id)).size).toBe(reported.editions.length);
  expect(reported.editions.at(-1)?.size).toBe(3);
});

it('says of a reference that it leads nowhere, and that it is mended, when the other item comes', async () => {
  const quote = originalFile('quotes', { facts: { speaker: 'two' } });
  const { folder, editions } = opened({ 'quotes/a/en.md': quote });
  expect(editions.current()?.all('quotes')).toHaveLength(1);
  expect(editions.problems()).toHaveLength(1);
  folder.write({ 'people/two/en.md': person('Director') });
  await vi.waitFor(() => expect(editions.problems()).toEqual([]), patient);
});

it('keeps the edition while the whole content folder is gone, and goes on when it is put back', async () => {
  const { folder, roles, shows, reports, reported, editions } = opened();
  folder.write({ 'people/one/en.md': person('Extra') });
  await shows('one: Extra');
  rmSync(folder.content, { recursive: true });
  await reports(1);
  expect(reported.problems[0]).toMatch(/^\.:1:1 the content folder cannot be read \(.*\): put it back$/);
  expect(roles()).toEqual(['one: Extra']);
  await wait(500); // The watcher looks again for a short while by itself.
  folder.write({ ...minimalFilm, 'people/one/en.md': person('Lead') });
  await shows('one: Lead');
  expect(editions.problems()).toEqual([]);
});

it('is not brought down by a folder that vanishes while it is opened', async () => {
  const { folder, roles, reports } = opened();
  rmSync(folder.content, { recursive: true });
  await reports(1);
  expect(roles()).toEqual(['one: Actor']);
});

it('hears of nothing once it is closed', async () => {
  const { folder, editions, roles } = opened();
  await editions.close();
  folder.write({ 'people/one/en.md': person('Lead') });
  await wait(500);
  expect(roles()).toEqual(['one: Actor']);
});
