import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assemble } from '@/lib/content/assemble';
import { readAllFolders } from '@/lib/content/read-folders';
import { contentFile, originalFile, translatedFile } from '../../support/content-files';
import { contentFolder } from '../../support/content-folder';
import { assembled } from '../../support/items';

const desk = { 'contacts/desk/en.md': originalFile('contacts') };

it('puts the languages of an item together, with the facts of the original', () => {
  const { items, problems } = assembled({
    'people/one/es.md': originalFile('people', { role: 'Actriz' }),
    'people/one/en.md': translatedFile('people', { role: 'Actress' }),
  });
  const item = items.get('people/one');
  expect(problems).toEqual([]);
  expect(item).toMatchObject({ kind: 'people', id: 'one', original: 'es', facts: { group: 'cast', order: 1 } });
  expect([item?.texts.en?.words, item?.texts.es?.words]).toMatchObject([{ role: 'Actress' }, { role: 'Actriz' }]);
  expect(item?.texts.ru).toBeUndefined();
});

it('refuses an item whose facts stand in two languages', () => {
  const { items, problems } = assembled({
    'people/one/en.md': originalFile('people'),
    'people/one/ru.md': originalFile('people', { facts: { order: 2 } }),
  });
  expect(items.size).toBe(0);
  expect(problems).toEqual([
    'people/one/ru.md:2:1 facts: the facts stand in en.md too: keep them in the file of the original language and remove them here if it is not',
  ]);
});

it('refuses an item without facts', () => {
  const { items, problems } = assembled({ 'people/one/ru.md': translatedFile('people') });
  expect(items.size).toBe(0);
  expect(problems).toEqual([
    'people/one/ru.md:2:1 facts: no file of this item has its facts: write facts: in the file of the original language',
  ]);
});

it('asks for facts even where a stray file lies beside them', () => {
  const folder = contentFolder({ 'people/one/ru.md': translatedFile('people'), 'people/one/notes.txt': '' });
  const { problems } = assemble(readAllFolders(folder).folders, new Map(), 0);
  expect(problems.filter(({ file }) => file.startsWith('people/')).map(({ file, field }) => [file, field])).toEqual([
    ['people/one/notes.txt', undefined],
    ['people/one/ru.md', 'facts'],
  ]);
});

it('does not ask for facts that stand in the file that is broken', () => {
  const { problems } = assembled({
    'people/one/en.md': 'broken',
    'people/one/ru.md': translatedFile('people'),
  });
  expect(problems).toEqual([
    expect.stringContaining(
      'the first line of the file is not ---: begin it with three hyphens, and close the fields with three more',
    ),
  ]);
});

it.each([
  ['Person-One', 'person-one'],
  ['person_one', 'person-one'],
  ['person one', 'person-one'],
  ['персона', 'persona'],
  ['a--b', 'a-b'],
  ['x'.repeat(81), 'x'.repeat(80)],
])('refuses a folder named %s, because it would be an address', (id, example) => {
  const { items, problems } = assembled({ [`people/${id}/en.md`]: originalFile('people') });
  expect(items.size).toBe(0);
  expect(problems).toEqual([
    `people/${id}:1:1 the name of this folder becomes an address: use small Latin letters, digits and single hyphens, for example ${example}`,
  ]);
});

it.each(['quotes', 'facts', 'coverage'])('refuses a press release at the address of the page /press/%s', (id) => {
  const { items, problems } = assembled({ ...desk, [`press/${id}/en.md`]: originalFile('press') });
  expect([...items.keys()]).toEqual(['contacts/desk']);
  expect(problems).toEqual([
    `press/${id}:1:1 this address is taken by a page of the site: rename the folder, for example ${id}-release`,
  ]);
});

it('names each reference that leads nowhere, with its place', () => {
  const text = `---
facts:
  date: 2025-09-26
  kind: release
  contact: nobody
  people: [one, two]
  sources: [press/missing]
headline: H
summary: S
place: P
basis: B
---
A [link](/people/three), a [page](/nowhere) and [home](/).

[[quote:four]]
`;
  const { items, problems } = assembled({ 'people/one/en.md': originalFile('people'), 'press/a/en.md': text });
  expect([...items.keys()]).toEqual(['people/one', 'press/a']);
  expect(problems.join('\n')).toMatchInlineSnapshot(`
    "press/a/en.md:5:3 facts.contact: there is no folder content/contacts/nobody: correct the name or add the item
    press/a/en.md:6:17 facts.people.1: there is no folder content/people/two: correct the name or add the item
    press/a/en.md:7:13 facts.sources.0: there is no folder content/press/missing: correct the name or add the item
    press/a/en.md:13:1 body: there is no folder content/people/three: correct the name or add the item
    press/a/en.md:13:1 body: the site has no page /nowhere: correct the address
    press/a/en.md:15:1 body: there is no folder content/quotes/four: correct the name or add the item"
  `);
});

it('takes references to items that have problems of their own: they are there', () => {
  const { items } = assembled({
    'people/one/en.md': 'broken',
    'quotes/a/en.md': originalFile('quotes', { facts: { speaker: 'one' } }),
  });
  expect([...items.keys()]).toEqual(['quotes/a']);
});

it('never leaves an item out because another one is broken', () => {
  const good = { ...desk, 'press/good/en.md': originalFile('press') };
  const bad = {
    'press/bad-yaml/en.md': '---\nheadline: "\n---\n',
    'press/bad-reference/en.md': originalFile('press', { facts: { contact: 'nobody' } }),
    'press/bad-facts/en.md': translatedFile('press'),
    'press/BAD/en.md': originalFile('press'),
    'film/en.md': contentFile({ title: 'Only a title' }),
  };
  const { items, problems } = assembled({ ...bad, ...good });
  expect([...items.keys()].sort()).toEqual(['contacts/desk', 'press/bad-reference', 'press/good']);
  expect(problems.length).toBeGreaterThanOrEqual(5);
});

it('says nothing of a folder that was made and has nothing in it yet', () => {
  const folder = contentFolder({ 'film/en.md': originalFile('film') });
  mkdirSync(folder.at('people/person-one'), { recursive: true });
  expect(assemble(readAllFolders(folder).folders, new Map(), 0).problems).toEqual([]);
});
