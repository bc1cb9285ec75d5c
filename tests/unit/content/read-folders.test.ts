import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolders } from '@/lib/content/list-folders';
import { problemLine } from '@/lib/content/problem';
import { readAllFolders, readFolder } from '@/lib/content/read-folders';
import { changedBetween, stampsOf } from '@/lib/content/stamps';
import { originalFile, translatedFile } from '../../support/content-files';
import { contentFolder, minimalFilm } from '../../support/content-folder';

const person = { 'people/person-one/en.md': originalFile('people') };

/** Every problem of the content folder, with those of its items. */
function problemsIn(places: ReturnType<typeof contentFolder>): string[] {
  const { folders, problems } = readAllFolders(places);
  const inFolders = [...folders.values()].flatMap((folder) => [
    ...folder.problems,
    ...Object.values(folder.files).flatMap((file) => (file.ok ? [] : file.problems)),
  ]);
  return [...problems, ...inFolders].map((problem) => problemLine(problem));
}

it('finds one folder for each item and one file for each language', () => {
  const folder = contentFolder({
    ...minimalFilm,
    ...person,
    'people/person-one/ru.md': translatedFile('people'),
    'people/person-two/es.md': originalFile('people'),
  });
  const { folders, problems } = readAllFolders(folder);
  expect([...folders].map(([key, { files }]) => [key, Object.keys(files)])).toEqual([
    ['film/film', ['en']],
    ['people/person-one', ['en', 'ru']],
    ['people/person-two', ['es']],
  ]);
  expect(problems).toEqual([]);
});

it('lists the film even where there is none, so that its loss is noticed', () => {
  const folder = contentFolder(person);
  expect(listFolders(folder).folders).toContainEqual({ kind: 'film', id: 'film' });
  expect(readFolder('film', 'film', folder).files).toEqual({});
});

it('takes the manual that lies beside the items for no stray file', () => {
  expect(problemsIn(contentFolder({ ...minimalFilm, 'README.md': 'x', 'README.ru.md': 'x' }))).toEqual([]);
});

it('names every stray file and what to do with it', () => {
  const folder = contentFolder({
    ...minimalFilm,
    'NOTES.md': 'x',
    'actors/person-one/en.md': 'x',
    'people/en.md': 'x',
    'people/person-one/notes.txt': 'x',
    'people/person-one/fr.md': 'x',
    'people/person-one/EN.md': 'x',
    'people/person-one/drafts/en.md': 'x',
  });
  const kinds =
    'film, story, press, people, quotes, questions, release-dates, awards, coverage, contacts, partners, notices, stills';
  const names = 'is not read: texts are named en.md, ru.md, es.md; pictures end in .svg, .jpg, .png, .webp or .avif';
  expect(problemsIn(folder)).toEqual([
    `NOTES.md:1:1 is not read: items lie in the folders ${kinds}`,
    `actors:1:1 is not read: items lie in the folders ${kinds}`,
    'people/en.md:1:1 is not read: an item is a folder; make one here, for example opening-night, and move the file into it as en.md',
    'people/person-one/EN.md:1:1 is not read under this name: rename it to en.md',
    `people/person-one/drafts:1:1 ${names}`,
    'people/person-one/fr.md:1:1 is in a language that the site does not speak: texts are named en.md, ru.md, es.md',
    `people/person-one/notes.txt:1:1 ${names}`,
  ]);
});

it('passes over what editors and systems leave behind', () => {
  const folder = contentFolder({
    ...minimalFilm,
    '.git/config': 'x',
    '.DS_Store': 'x',
    'film/.en.md.swp': 'x',
    'film/en.md~': 'x',
    'film/#en.md#': 'x',
    'film/en.md.bak': 'x',
    'film/en.md.tmp': 'x',
    'Thumbs.db': 'x',
    '__MACOSX/film/en.md': 'x',
    '$RECYCLE.BIN/desktop.ini': 'x',
    'lost+found/one': 'x',
    'film/desktop.ini': 'x',
    'film/Icon\r': 'x',
    'film/@eaDir/en.md': 'x',
    'film/poster.jpg.part': 'x',
    'film/poster.jpg.crdownload': 'x',
    'film/en.md.lock': 'x',
    'film/en.md.sb-1a2b3c4d-ef': 'x',
    'film/en.md___jb_tmp___': 'x',
  });
  expect(problemsIn(folder)).toEqual([]);
});

it('says of a second copy of a text what it is', () => {
  const copies = ['en (1).md', 'en copy 2.md', 'en.sync-conflict-20300514-101010-ABCDEFG.md'];
  const folder = contentFolder({ ...minimalFilm, ...Object.fromEntries(copies.map((name) => [`film/${name}`, 'x'])) });
  expect(problemsIn(folder)).toEqual(
    copies.map((name) => `film/${name}:1:1 looks like a second copy of en.md: compare the two and delete this one`),
  );
});

it('refuses a folder named en.md and reads the languages beside it', () => {
  const folder = contentFolder({ ...minimalFilm, 'people/person-one/ru.md': originalFile('people') });
  mkdirSync(folder.at('people/person-one/en.md'));
  expect(problemsIn(folder)).toEqual(['people/person-one/en.md:1:1 is a folder: a file of this name is needed']);
  expect(readFolder('people', 'person-one', folder).files.ru?.ok).toBe(true);
});

it.each(['film', 'people', 'people/person-two'])('does not follow a link in the place of the folder %s', (path) => {
  const folder = contentFolder(person);
  writeFileSync(join(folder.outside, 'en.md'), originalFile(path === 'film' ? 'film' : 'people'));
  if (path === 'people') folder.remove('people');
  symlinkSync(folder.outside, folder.at(path));
  const { folders } = readAllFolders(folder);
  expect(
    [...folders.values()].filter(({ id }) => id !== 'person-one').flatMap(({ files }) => Object.keys(files)),
  ).toEqual([]);
  expect(problemsIn(folder)).toEqual([expect.stringMatching(`^${path}:1:1 is not read: `)]);
});

it('goes on reading where a file lies in the place of the film', () => {
  const folder = contentFolder({ film: 'x', ...person });
  expect(readAllFolders(folder).folders.get('people/person-one')?.files.en?.ok).toBe(true);
  expect(problemsIn(folder)).toEqual([expect.stringMatching('^film:1:1 is not read: ')]);
});

it('keeps pictures, follows no link to one, and names those it cannot read', () => {
  const folder = contentFolder({ ...minimalFilm, 'film/art.svg': '<svg/>', 'film/huge.png': '' });
  writeFileSync(join(folder.outside, 'secret.svg'), 'secret');
  symlinkSync(join(folder.outside, 'secret.svg'), folder.at('film/link.svg'));
  truncateSync(folder.at('film/huge.png'), 3 * 2 ** 30);
  expect(Object.keys(readFolder('film', 'film', folder).media)).toEqual(['art.svg']);
  expect(problemsIn(folder)).toEqual([
    expect.stringMatching(/^film\/huge\.png:1:1 cannot be read \(.*\): put the picture here anew$/),
    'film/link.svg:1:1 is not a plain file: put the picture itself here',
  ]);
});

it('tells what is new, gone or another without reading it', () => {
  const folder = contentFolder({ ...minimalFilm, ...person });
  const before = stampsOf(folder);
  expect(changedBetween(before, stampsOf(folder))).toEqual([]);
  folder.write({ 'people/person-one/en.md': originalFile('people', { role: 'Lead' }), 'press/new/en.md': 'x' });
  folder.remove('film/en.md');
  expect(changedBetween(before, stampsOf(folder)).sort()).toEqual([
    'film/en.md',
    'people/person-one/en.md',
    'press/new',
    'press/new/en.md',
  ]);
});
