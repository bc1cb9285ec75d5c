import { chmodSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepVersion, listVersions, readVersion } from '@/lib/desk/edit/files/history';
import { hashOf, readItemFiles, readStored } from '@/lib/desk/edit/files/read-item';
import { restoreVersion, saveFile } from '@/lib/desk/edit/files/save';
import { writeWhole } from '@/lib/desk/edit/files/write-whole';
import { deskFolder } from '../../../support/desk-folder';

const file = 'press/opening-night/en.md';
const bytes = (text: string) => Buffer.from(text);
const text = (saved: Uint8Array | undefined) => saved && Buffer.from(saved).toString('utf8');

describe('a save', () => {
  it('puts the new bytes in the place of those that were read', () => {
    const desk = deskFolder();
    const { en } = readItemFiles(desk, 'press', 'opening-night');
    chmodSync(join(desk.content, file), 0o640);
    expect(saveFile(desk, file, en?.hash, bytes('new'))).toEqual({ ok: true, hash: hashOf(bytes('new')) });
    expect(desk.read(file)).toBe('new');
    expect(statSync(join(desk.content, file)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(desk.content, 'press/opening-night')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('of the same bytes writes nothing', () => {
    const desk = deskFolder();
    const stored = readStored(desk, file);
    const before = statSync(join(desk.content, file));
    expect(saveFile(desk, file, stored?.hash, stored?.bytes ?? bytes(''))).toEqual({ ok: true, hash: stored?.hash });
    expect(statSync(join(desk.content, file)).ino).toBe(before.ino);
    expect(listVersions(desk, file)).toEqual([]);
  });

  it('over a file that somebody else has changed is refused, with both texts', () => {
    const desk = deskFolder();
    const stored = readStored(desk, file);
    writeFileSync(join(desk.content, file), 'theirs');
    const saved = saveFile(desk, file, stored?.hash, bytes('mine'));
    expect(saved).toMatchObject({ ok: false, file, mine: bytes('mine'), theirs: { hash: hashOf(bytes('theirs')) } });
    expect(desk.read(file)).toBe('theirs');
  });

  it('of a file that is new or gone meanwhile is refused too', () => {
    const desk = deskFolder();
    const stored = readStored(desk, file);
    expect(saveFile(desk, file, undefined, bytes('mine')).ok).toBe(false);
    rmSync(join(desk.content, file));
    expect(saveFile(desk, file, stored?.hash, bytes('mine'))).toMatchObject({ ok: false, theirs: undefined });
    expect(saveFile(desk, file, undefined, bytes('mine')).ok).toBe(true);
    expect(saveFile(desk, 'quotes/one-on-secrets/es.md', undefined, bytes('new language')).ok).toBe(true);
    expect(desk.read('quotes/one-on-secrets/es.md')).toBe('new language');
  });

  it('is given up in its last step where somebody else was faster', () => {
    const desk = deskFolder();
    const place = join(desk.content, file);
    const theirs = () => {
      writeFileSync(place, 'theirs');
      return false;
    };
    expect(writeWhole(place, bytes('mine'), theirs)).toBe(false);
    expect(desk.read(file)).toBe('theirs');
    expect(readdirSync(join(desk.content, 'press/opening-night')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('goes on after a crash left its lock and its temporary file behind', () => {
    const desk = deskFolder();
    mkdirSync(desk.store);
    writeFileSync(join(desk.store, 'lock'), '999999999');
    writeFileSync(join(desk.content, 'press/opening-night/.en.md.tmp'), 'half');
    expect(saveFile(desk, file, readStored(desk, file)?.hash, bytes('new')).ok).toBe(true);
    expect(readdirSync(desk.store)).toEqual(['history']);
  });
});

describe('undo', () => {
  it('brings any earlier save back, and can itself be undone', () => {
    const desk = deskFolder();
    const original = desk.read(file);
    for (const words of ['one', 'two', 'three']) saveFile(desk, file, readStored(desk, file)?.hash, bytes(words));
    const versions = listVersions(desk, file);
    expect(versions.map(({ version }) => text(readVersion(desk, file, version)))).toEqual(['two', 'one', original]);
    const first = versions.at(-1)?.version ?? '';
    expect(restoreVersion(desk, file, first, hashOf(bytes('three'))).ok).toBe(true);
    expect(desk.read(file)).toBe(original);
    expect(text(readVersion(desk, file, listVersions(desk, file)[0]?.version ?? ''))).toBe('three');
  });

  it('reaches two hundred saves back, in their order even if the clock stands still', { timeout: 30_000 }, () => {
    vi.useFakeTimers({ now: 1_900_000_000_000 });
    const desk = deskFolder();
    for (let turn = 0; turn <= 209; turn++) keepVersion(desk, file, bytes(String(turn)));
    vi.useRealTimers();
    const versions = listVersions(desk, file);
    expect(versions.length).toBe(200);
    expect(text(readVersion(desk, file, versions[0]?.version ?? ''))).toBe('209');
    expect(text(readVersion(desk, file, versions.at(-1)?.version ?? ''))).toBe('10');
  });

  it('knows only what lies in the history of the file', () => {
    const desk = deskFolder();
    expect(() => readVersion(desk, file, '../../lock')).toThrow('has no such version');
  });
});

describe('only texts of items can be read or saved', () => {
  it.each([
    '../outside.md',
    'press/../film/en.md',
    'press/opening-night/../../film/en.md',
    '/etc/passwd',
    'press/opening-night/xx.md',
    'press/opening-night/en.md\0',
    'press/Opening/en.md',
    'press/en.md',
    'film/x/en.md',
    'README.md',
    'other/item/en.md',
    'film/kite.svg',
  ])('%j is refused', (path) => {
    const desk = deskFolder();
    expect(() => readStored(desk, path)).toThrow(/:/);
    expect(() => saveFile(desk, path, undefined, bytes('x'))).toThrow(/:/);
    expect(() => listVersions(desk, path)).toThrow(/:/);
  });

  it('a link is not followed, be it the file, its folder or the folder of the kind', () => {
    const desk = deskFolder();
    const outside = join(desk.store, '..', 'outside');
    mkdirSync(join(outside, 'item'), { recursive: true });
    writeFileSync(join(outside, 'item/en.md'), 'secret');
    rmSync(join(desk.content, file));
    symlinkSync(join(outside, 'item/en.md'), join(desk.content, file));
    symlinkSync(join(outside, 'item'), join(desk.content, 'press/linked'));
    rmSync(join(desk.content, 'stills'), { recursive: true });
    symlinkSync(outside, join(desk.content, 'stills'));
    for (const path of [file, 'press/linked/en.md', 'stills/item/en.md']) {
      expect(() => readStored(desk, path)).toThrow(/link|plain/);
      expect(() => saveFile(desk, path, hashOf(bytes('secret')), bytes('x'))).toThrow(/link|plain/);
    }
  });

  it('a temporary file that leads elsewhere is put away first', () => {
    const desk = deskFolder();
    const elsewhere = join(desk.store, '..', 'elsewhere');
    writeFileSync(elsewhere, 'kept');
    linkSync(elsewhere, join(desk.content, 'press/opening-night/.en.md.tmp'));
    saveFile(desk, file, readStored(desk, file)?.hash, bytes('new'));
    expect(text(Buffer.from(desk.read('../elsewhere')))).toBe('kept');
  });
});
