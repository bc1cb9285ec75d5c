import { existsSync, rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PhotoForm } from '../../../lib/content/photo-forms';
import { stillsOf } from '../../../lib/content/photos';
import { makeForm } from '../../../lib/server/photo-forms';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');
const forms = roof?.photo.forms ?? [];

test.each(['avif', 'webp', 'jpeg'] as const)(
  'a photograph is made narrower, as %s, and without where and by whom it was taken',
  async (format) => {
    const form = forms.find((each) => each.format === format && each.width === 480) as PhotoForm;
    rmSync(form.keptAt, { force: true });
    await Promise.all([makeForm(form), makeForm(form)]);
    const { width, height, exif, format: made } = await sharp(form.keptAt).metadata();
    expect({ width, height, exif }).toEqual({ width: 480, height: 300, exif: undefined });
    expect(made).toBe(format === 'avif' ? 'heif' : format);
  },
);

test('a form that lies there already is not made again', async () => {
  const form = { ...(forms[0] as PhotoForm), madeFrom: '/nowhere.jpg' };
  await makeForm(forms[0] as PhotoForm);
  expect(existsSync(form.keptAt)).toBe(true);
  await expect(makeForm(form)).resolves.toBeUndefined();
});

test('a photograph that is gone fails, and may be tried again', async () => {
  const form = { ...(forms[0] as PhotoForm), name: 'gone', madeFrom: '/nowhere.jpg', keptAt: '/tmp/nowhere-480.avif' };
  await expect(makeForm(form)).rejects.toThrow();
  await expect(makeForm(form)).rejects.toThrow();
});
