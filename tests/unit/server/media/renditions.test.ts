import { existsSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stillsOf } from '../../../../lib/content/photos';
import type { Rendition } from '../../../../lib/content/renditions';
import { makeRendition } from '../../../../lib/server/media/renditions';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');
const renditions = roof?.photo.renditions ?? [];

test.each(['avif', 'webp', 'jpeg'] as const)(
  'a photograph is made narrower, as %s, and without where and by whom it was taken',
  async (format) => {
    const rendition = renditions.find((each) => each.format === format && each.width === 480) as Rendition;
    rmSync(rendition.keptAt, { force: true });
    await Promise.all([makeRendition(rendition), makeRendition(rendition)]);
    const { width, height, exif, format: made } = await sharp(rendition.keptAt).metadata();
    expect({ width, height, exif }).toEqual({ width: 480, height: 300, exif: undefined });
    expect(made).toBe(format === 'avif' ? 'heif' : format);
  },
);

test('a rendition that lies there already is not made again', async () => {
  const rendition = { ...(renditions[0] as Rendition), madeFrom: '/nowhere.jpg' };
  await makeRendition(renditions[0] as Rendition);
  expect(existsSync(rendition.keptAt)).toBe(true);
  await expect(makeRendition(rendition)).resolves.toBeUndefined();
});

test('a photograph that is gone fails, and may be tried again', async () => {
  const rendition = {
    ...(renditions[0] as Rendition),
    name: 'gone',
    madeFrom: '/nowhere.jpg',
    keptAt: '/tmp/nowhere-480.avif',
  };
  await expect(makeRendition(rendition)).rejects.toThrow();
  await expect(makeRendition(rendition)).rejects.toThrow();
});
