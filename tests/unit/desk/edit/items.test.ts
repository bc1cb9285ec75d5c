import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/content/assemble';
import { readAllFolders } from '@/lib/content/read-folders';
import { binItem, listBin, restoreItem } from '@/lib/desk/edit/files/bin';
import { createItem } from '@/lib/desk/edit/files/create-item';
import { listVersions } from '@/lib/desk/edit/files/history';
import { readStored } from '@/lib/desk/edit/files/read-item';
import { renameItem } from '@/lib/desk/edit/files/rename-item';
import { saveFile } from '@/lib/desk/edit/files/save';
import { deskFolder } from '../../../support/desk-folder';

const bytes = (text: string) => Buffer.from(text);

/** What the site finds wrong with the content. */
function problemsOf({ content, store }: { content: string; store: string }) {
  const { folders, problems } = readAllFolders({ content, kept: join(store, 'kept') });
  return [...problems, ...assemble(folders, new Map(), Date.now()).problems];
}

describe('a new item', () => {
  it('leaves nothing behind where it cannot be written whole', () => {
    const desk = deskFolder();
    const before = readdirSync(join(desk.content, 'quotes'));
    const texts = { en: bytes('english'), ru: { length: 1 } as never };
    expect(() => createItem(desk, 'quotes', 'new-words', texts)).toThrow();
    expect(readdirSync(join(desk.content, 'quotes'))).toEqual(before);
  });

  it('appears with its texts', () => {
    const desk = deskFolder();
    createItem(desk, 'quotes', 'new-words', { en: bytes('english'), ru: bytes('по-русски') });
    expect(readdirSync(join(desk.content, 'quotes/new-words'))).toEqual(['en.md', 'ru.md']);
    expect(desk.read('quotes/new-words/ru.md')).toBe('по-русски');
    expect(readdirSync(join(desk.content, 'quotes')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['opening-night', 'Opening', '../x', 'a b', '', 'x'.repeat(81)])('cannot be named %j', (id) => {
    const desk = deskFolder();
    expect(() => createItem(desk, 'press', id, { en: bytes('x') })).toThrow(/choose another name|has no name/);
  });
});

describe('an item that is renamed', { timeout: 30_000 }, () => {
  it.each([
    ['people', 'person-one'],
    ['press', 'opening-night'],
    ['coverage', 'example-review'],
    ['quotes', 'one-on-wind'],
    ['contacts', 'press-desk'],
  ] as const)('keeps everything that leads to it: %s/%s', (kind, id) => {
    const desk = deskFolder();
    const before = problemsOf(desk);
    const { changed, unchanged } = renameItem(desk, kind, id, 'renamed-item');
    expect(unchanged).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
    expect(existsSync(join(desk.content, kind, id))).toBe(false);
    expect(problemsOf(desk)).toEqual(before);
    for (const file of changed) expect(listVersions(desk, file).length).toBe(1);
  });

  it('changes nothing but the references', () => {
    const desk = deskFolder();
    const file = 'press/second-helping/en.md';
    const body =
      'See [him](/people/person-one) and [all](/people/person-one-two).[^press/opening-night]\n\n[[quote:one-on-wind]]\n';
    const text = `---\nfacts:\n  people: [ 'person-one' ] # who\n  contact: person-one\n---\n${body}`;
    writeFileSync(join(desk.content, file), text);
    renameItem(desk, 'people', 'person-one', 'x');
    expect(desk.read(file)).toBe(text.replace("'person-one'", "'x'").replace('people/person-one)', 'people/x)'));
    renameItem(desk, 'press', 'opening-night', 'y');
    renameItem(desk, 'quotes', 'one-on-wind', 'z');
    expect(desk.read(file).slice(-62)).toContain('[^press/y]\n\n[[quote:z]]\n');
  });

  it('keeps its old address, where it has one, and none that is its own', () => {
    const desk = deskFolder();
    const namesOf = (id: string) => /formerSlugs: ?([^#\n]*(?:\n +- .*)*)/.exec(desk.read(`press/${id}/en.md`))?.[1];
    renameItem(desk, 'press', 'opening-night', 'opening');
    expect(namesOf('opening')).toContain('opening-night');
    renameItem(desk, 'press', 'opening', 'opening-night');
    expect(namesOf('opening-night')).toMatch(/opening(?!-night)/);
    expect(namesOf('opening-night')).not.toContain('opening-night');
    renameItem(desk, 'quotes', 'one-on-wind', 'wind');
    expect(desk.read('quotes/wind/en.md')).not.toContain('formerSlugs');
  });

  it('takes its versions along', () => {
    const desk = deskFolder();
    const file = 'contacts/press-desk/en.md';
    saveFile(desk, file, readStored(desk, file)?.hash, bytes('---\nname: n\n---\n'));
    renameItem(desk, 'contacts', 'press-desk', 'other-desk');
    expect(listVersions(desk, 'contacts/other-desk/en.md').length).toBe(1);
    expect(listVersions(desk, file)).toEqual([]);
  });

  it('tells what could not be read, and changes the rest', () => {
    const desk = deskFolder();
    writeFileSync(join(desk.content, 'press/second-helping/en.md'), 'no front matter');
    symlinkSync(desk.store, join(desk.content, 'people/linked'));
    const { changed, unchanged } = renameItem(desk, 'quotes', 'one-on-wind', 'renamed');
    expect(changed.length).toBeGreaterThan(0);
    expect(unchanged.map(({ file }) => file)).toEqual(['press/second-helping/en.md', 'people/linked']);
  });

  it('takes nobody’s place', () => {
    const desk = deskFolder();
    expect(() => renameItem(desk, 'press', 'opening-night', 'second-helping')).toThrow('is there already');
    expect(() => renameItem(desk, 'press', 'nothing', 'x')).toThrow('is not there');
    expect(() => renameItem(desk, 'film', 'film', 'x')).toThrow('keeps its name');
  });
});

describe('an item in the bin', () => {
  it('can be put back as it was', () => {
    const desk = deskFolder();
    const before = desk.read('stills/roof/en.md');
    const entry = binItem(desk, 'stills', 'roof');
    expect(existsSync(join(desk.content, 'stills/roof'))).toBe(false);
    expect(listBin(desk)).toMatchObject([{ entry, kind: 'stills', id: 'roof' }]);
    restoreItem(desk, entry);
    expect(desk.read('stills/roof/en.md')).toBe(before);
    expect(existsSync(join(desk.content, 'stills/roof/roof.jpg'))).toBe(true);
    expect(listBin(desk)).toEqual([]);
  });

  it('does not take the place of another of its name', () => {
    const desk = deskFolder();
    const entry = binItem(desk, 'quotes', 'one-on-wind');
    createItem(desk, 'quotes', 'one-on-wind', { en: bytes('new') });
    expect(() => restoreItem(desk, entry)).toThrow('is there already');
    const second = binItem(desk, 'quotes', 'one-on-wind');
    expect(listBin(desk).map((item) => item.entry)).toEqual([second, entry]);
    expect(() => restoreItem(desk, '../../elsewhere')).toThrow('is not in the bin');
    expect(() => binItem(desk, 'film', 'film')).toThrow('cannot be removed');
  });
});
