import { existsSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stillsOf } from '../../../../lib/content/photos';
import type { Rendition } from '../../../../lib/content/renditions';
import { makeRendition } from '../../../../lib/server/media/renditions';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');
const forms = roof?.photo.forms ?? [];

test.each(['avif', 'webp', 'jpeg'] as const)(
  'a photograph is made narrower, as %s, and without where and by whom it was taken',
  async (format) => {
    const form = forms.find((each) => each.format === format && each.width === 480) as Rendition;
    rmSync(form.keptAt, { force: true });
    await Promise.all([makeRendition(form), makeRendition(form)]);
    const { width, height, exif, format: made } = await sharp(form.keptAt).metadata();
    expect({ width, height, exif }).toEqual({ width: 480, height: 300, exif: undefined });
    expect(made).toBe(format === 'avif' ? 'heif' : format);
  },
);

test('a form that lies there already is not made again', async () => {
  const form = { ...(forms[0] as Rendition), madeFrom: '/nowhere.jpg' };
  await makeRendition(forms[0] as Rendition);
  expect(existsSync(form.keptAt)).toBe(true);
  await expect(makeRendition(form)).resolves.toBeUndefined();
});

test('a photograph that is gone fails, and may be tried again', async () => {
  const form = { ...(forms[0] as Rendition), name: 'gone', madeFrom: '/nowhere.jpg', keptAt: '/tmp/nowhere-480.avif' };
  await expect(makeRendition(form)).rejects.toThrow();
  await expect(makeRendition(form)).rejects.toThrow();
});
