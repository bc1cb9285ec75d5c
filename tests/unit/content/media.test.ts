import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { keepMedia, mediaTypeOf } from '@/lib/content/media';
import { contentFolder } from '../../support/content-folder';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const hash = createHash('sha256').update(svg).digest('hex').slice(0, 32);

it.each([
  ['poster.svg', 'image/svg+xml'],
  ['poster.JPG', 'image/jpeg'],
  ['poster.jpeg', 'image/jpeg'],
  ['a.b.png', 'image/png'],
  ['poster.webp', 'image/webp'],
  ['poster.avif', 'image/avif'],
  ['poster.gif', undefined],
  ['poster.html', undefined],
  ['poster', undefined],
  ['.svg', undefined],
  ['poster.constructor', undefined],
])('serves %s as %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type);
});

describe('a picture', () => {
  it('gets an address of its content, and a copy that stays', () => {
    const folder = contentFolder({ 'film/poster.SVG': svg });
    const kept = keepMedia(folder.at('film/poster.SVG'), folder.kept);
    expect(kept).toEqual({
      name: `${hash}.svg`,
      type: 'image/svg+xml',
      size: svg.length,
      keptAt: join(folder.kept, `${hash}.svg`),
      packed: true,
    });
    folder.write({ 'film/poster.SVG': '<svg>another</svg>' });
    expect(readFileSync(kept?.keptAt ?? '', 'utf8')).toBe(svg);
  });

  it('gets another address when it is redrawn', () => {
    const folder = contentFolder({ 'film/poster.svg': svg });
    const before = keepMedia(folder.at('film/poster.svg'), folder.kept);
    folder.write({ 'film/poster.svg': '<svg>another</svg>' });
    const after = keepMedia(folder.at('film/poster.svg'), folder.kept);
    expect(after?.name).not.toBe(before?.name);
    expect([before, after].map((file) => existsSync(file?.keptAt ?? ''))).toEqual([true, true]);
  });

  it('is kept once, without anything half written beside it', () => {
    const folder = contentFolder({ 'film/one.svg': svg, 'film/two.svg': svg });
    const [one, two] = ['film/one.svg', 'film/two.svg'].map((path) => keepMedia(folder.at(path), folder.kept));
    expect(one?.name).toBe(two?.name);
    expect(readdirSync(folder.kept).sort()).toEqual([`${hash}.svg`, `${hash}.svg.br`, `${hash}.svg.gz`]);
  });
});

it.each([
  ['a link to a picture outside', (at: string, outside: string) => symlinkSync(join(outside, 'secret.svg'), at)],
  ['a folder', (at: string) => mkdirSync(at)],
  ['a pipe', (at: string) => execFileSync('mkfifo', [at])],
])('keeps nothing of %s', (_, make) => {
  const folder = contentFolder({ 'film/en.md': '' });
  writeFileSync(join(folder.outside, 'secret.svg'), svg);
  make(folder.at('film/poster.svg'), folder.outside);
  expect(keepMedia(folder.at('film/poster.svg'), folder.kept)).toBeUndefined();
  expect(existsSync(folder.kept)).toBe(false);
});

it('keeps nothing that is not a picture', () => {
  const folder = contentFolder({ 'film/en.md': 'text' });
  expect(keepMedia(folder.at('film/en.md'), folder.kept)).toBeUndefined();
});

it('a photograph keeps its size in pixels, turned as its camera was held', async () => {
  const folder = contentFolder();
  const lying = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'grey' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  writeFileSync(folder.at('photo.jpg'), lying);
  expect(keepMedia(folder.at('photo.jpg'), folder.kept)?.pixels).toEqual({ width: 20, height: 30 });
});

it('what is called a photograph and is none is refused, with the cure', () => {
  const folder = contentFolder({ 'photo.jpg': 'no picture' });
  expect(() => keepMedia(folder.at('photo.jpg'), folder.kept)).toThrow('picture.unreadable');
});

it('a drawing is kept packed too', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const folder = contentFolder({ 'art.svg': svg });
  const kept = keepMedia(folder.at('art.svg'), folder.kept);
  expect(kept?.packed).toBe(true);
  expect(brotliDecompressSync(readFileSync(`${kept?.keptAt}.br`)).toString()).toBe(svg);
  expect(gunzipSync(readFileSync(`${kept?.keptAt}.gz`)).toString()).toBe(svg);
});

it('a drawing that was kept before it was packed is packed now', () => {
  const folder = contentFolder({ 'art.svg': '<svg/>' });
  const kept = keepMedia(folder.at('art.svg'), folder.kept);
  rmSync(`${kept?.keptAt}.br`);
  keepMedia(folder.at('art.svg'), folder.kept);
  expect(existsSync(`${kept?.keptAt}.br`)).toBe(true);
});

it.each(['jpeg', 'png', 'webp'] as const)(
  'a photograph that has been copied by half is none yet: %s',
  async (format) => {
    const noise = {
      width: 60,
      height: 60,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', sigma: 30 },
    } as const;
    const whole = await sharp({ create: noise }).toFormat(format).toBuffer();
    const folder = contentFolder();
    const path = folder.at(`photo.${format}`);
    writeFileSync(path, whole);
    expect(keepMedia(path, folder.kept)?.pixels).toEqual({ width: 60, height: 60 });
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    expect(() => keepMedia(path, folder.kept)).toThrow('picture.cut');
  },
);
