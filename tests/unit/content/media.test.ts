import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    expect(readdirSync(folder.kept)).toEqual([`${hash}.svg`]);
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
