import { readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveStore } from '../../../../lib/server/archive/archive-store';
import { temporaryFolder } from '../../../support/temporary-folder';
import { unzip } from '../../../support/unzip';

const entries = ['one.txt', 'two.bin', 'empty.txt'].map((name) => ({
  name,
  bytes: async () => (name === 'empty.txt' ? Buffer.alloc(0) : Buffer.from(`What is in ${name}.`)),
}));

test('an archive holds its entries, byte for byte, and the same entries make the same archive', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const one = readFileSync(await archiveStore(first).keep('a.zip', entries));
  const two = readFileSync(await archiveStore(second).keep('a.zip', entries));
  expect(one.equals(two)).toBe(true);
  const found = await unzip(one);
  expect(found.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
    ['one.txt', 'What is in one.txt.'],
    ['two.bin', 'What is in two.bin.'],
    ['empty.txt', ''],
  ]);
});

test('size and checksum stand before every entry, where old programs look for them', async () => {
  const bytes = readFileSync(await archiveStore(temporaryFolder()).keep('a.zip', entries));
  let at = 0;
  for (const { name } of entries) {
    expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
    expect(bytes.readUInt16LE(at + 6) & 0b1000).toBe(0);
    const size = bytes.readUInt32LE(at + 18);
    expect(size).toBe(name === 'empty.txt' ? 0 : `What is in ${name}.`.length);
    at += 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28) + size;
  }
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
});

test('it is packed once, and again when somebody has taken it away', async () => {
  const folder = temporaryFolder();
  let packed = 0;
  const counted = [
    {
      name: 'one.txt',
      bytes: async () => {
        packed += 1;
        return Buffer.from('one');
      },
    },
  ];
  const store = archiveStore(folder);
  await store.keep('a.zip', counted);
  const path = await store.keep('a.zip', counted);
  expect(packed).toBe(1);
  rmSync(path);
  await store.keep('a.zip', counted);
  expect(packed).toBe(2);
});

test('an entry is read when nearly all before it is written: a kit of any size holds no more than two of them', async () => {
  const folder = temporaryFolder();
  const size = 1024 * 1024;
  const unwritten: number[] = [];
  const large = Array.from({ length: 40 }, (_, index) => ({
    name: `${index}.bin`,
    bytes: async () => {
      const [unfinished = ''] = readdirSync(folder);
      unwritten.push(index * size - statSync(join(folder, unfinished)).size);
      return Buffer.alloc(size, index);
    },
  }));
  await archiveStore(folder).keep('a.zip', large);
  expect(unwritten).toHaveLength(40);
  expect(Math.max(...unwritten)).toBeLessThanOrEqual(2 * size);
});

test('a disk that is full costs this archive, and leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const store = archiveStore(folder);
  // Whoever writes to this device is told that there is no room.
  symlinkSync('/dev/full', join(folder, `a.zip.${process.pid}`));
  await expect(store.keep('a.zip', entries)).rejects.toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(join(await store.keep('a.zip', entries), '..'))).toEqual(['a.zip']);
});

test('an entry that cannot be read leaves nothing behind', async () => {
  const folder = temporaryFolder();
  const broken = [{ name: 'one.txt', bytes: () => Promise.reject(new Error('gone')) }];
  await expect(archiveStore(join(folder, 'kept')).keep('a.zip', broken)).rejects.toThrow('gone');
  expect(readdirSync(join(folder, 'kept'))).toEqual([]);
});
