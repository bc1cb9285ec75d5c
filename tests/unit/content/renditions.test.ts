import { expect, it } from 'vitest';
import type { MediaFile } from '@/lib/content';
import { renditionsOf } from '@/lib/content/renditions';

const photo = (width: number): MediaFile => ({
  name: `${'a'.repeat(32)}.jpg`,
  type: 'image/jpeg',
  size: 1,
  keptAt: `/kept/${'a'.repeat(32)}.jpg`,
  pixels: { width, height: 10 },
});

it('a photograph has renditions in three formats at every width up to its own', () => {
  const renditions = renditionsOf(photo(1280));
  expect([...new Set(renditions.map(({ width }) => width))]).toEqual([480, 960, 1280]);
  expect(renditions.filter(({ width }) => width === 960).map(({ type }) => type)).toEqual([
    'image/avif',
    'image/webp',
    'image/jpeg',
  ]);
});

it('a rendition has an address of its own and knows what it is made from', () => {
  expect(renditionsOf(photo(5000))[0]).toEqual({
    kind: 'rendition',
    name: `${'a'.repeat(32)}-480-q55.avif`,
    type: 'image/avif',
    keptAt: `/kept/${'a'.repeat(32)}-480-q55.avif`,
    format: 'avif',
    quality: 55,
    width: 480,
    madeFrom: `/kept/${'a'.repeat(32)}.jpg`,
  });
});

it('a small photograph is never made larger', () => {
  expect(renditionsOf(photo(300)).map(({ width }) => width)).toEqual([300, 300, 300]);
});

it('a drawing has none', () => {
  expect(renditionsOf({ ...photo(1), pixels: undefined })).toEqual([]);
});
