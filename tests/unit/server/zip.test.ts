import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { type ZipEntry, zipSize, zipStream } from '../../../lib/server/zip';
import { unzip } from '../../support/unzip';

async function* pieces(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

const entry = (name: string, bytes: Buffer, length = 1000): ZipEntry => ({
  name,
  size: bytes.length,
  open: () => pieces(bytes, length),
});

async function gathered(entries: readonly ZipEntry[]): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of zipStream(entries)) all.push(piece);
  return Buffer.concat(all);
}

const photo = randomBytes(123_456);
const entries = [entry('en/a.txt', Buffer.from('Words.')), entry('empty.txt', Buffer.alloc(0)), entry('b.jpg', photo)];

test('another library finds every entry whole, in order', async () => {
  const found = await unzip(await gathered(entries));
  expect(found.map(({ name }) => name)).toEqual(['en/a.txt', 'empty.txt', 'b.jpg']);
  expect(found[0]?.bytes.toString()).toBe('Words.');
  expect(found[2]?.bytes.equals(photo)).toBe(true);
});

test('what is unpacked can be read by everybody', async () => {
  const found = await unzip(await gathered(entries));
  expect(new Set(found.map(({ mode }) => mode.toString(8)))).toEqual(new Set(['100644']));
});

test.each([[[]], [entries.slice(0, 1)], [entries]])('the size is known before anything is read', async (some) => {
  expect((await gathered(some)).length).toBe(zipSize(some));
});

test('the same entries give the same bytes in every zone, in pieces of any length', async () => {
  const inZones: string[] = [];
  for (const zone of ['UTC', 'Asia/Almaty', 'America/New_York']) {
    vi.stubEnv('TZ', zone);
    inZones.push((await gathered(entries)).toString('base64'));
  }
  expect(new Date(0).getHours()).toBe(19);
  vi.unstubAllEnvs();
  expect(new Set(inZones).size).toBe(1);
  const [whole, split] = [entry('a.txt', photo, 1_000_000), entry('a.txt', photo, 7)];
  expect((await gathered([whole])).equals(await gathered([split]))).toBe(true);
});

test('a reader whose entry cannot be read hears of it', async () => {
  const broken: ZipEntry = {
    name: 'a.txt',
    size: 6,
    open: async function* () {
      yield Buffer.from('Wo');
      throw new Error('gone');
    },
  };
  await expect(gathered([broken])).rejects.toThrow('gone');
});
