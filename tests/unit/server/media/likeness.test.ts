import sharp from 'sharp';
import { expect, test } from 'vitest';
import { areAlike } from '@/lib/content/check/photographs/alike';
import { likenessOf } from '@/lib/server/media/likeness';
import { pressPhotograph } from '../../../support/press-photograph';

test('a smaller copylooks alike, another photograph does not', async () => {
  const one = await pressPhotograph();
  const copy = await sharp(one).resize(300).jpeg({ quality: 60 }).toBuffer();
  const other = await pressPhotograph({ scene: 40 });
  const [first, second, third] = await Promise.all([one, copy, other].map(likenessOf));
  expect(areAlike(first ?? '', second ?? '')).toBe(true);
  expect(areAlike(first ?? '', third ?? '')).toBe(false);
});
