import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stillsOf } from '../../../../lib/content/photos';
import { makeCut } from '../../../../lib/server/media/cuts';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

test('a square of a photograph has its caption, credit and terms still', async () => {
  const [roof] = stillsOf(secondFilmAt(noon), 'en', ({ id }) => id === 'roof');
  const square = roof?.photo.cuts.find(({ shape }) => shape === 'square');
  if (!roof || !square) throw new Error('no such photograph');
  rmSync(square.keptAt, { force: true });
  await makeCut(square);
  const { width, height, xmp, iptc } = await sharp(square.keptAt).metadata();
  expect({ width, height }).toEqual(square.pixels);
  expect(xmp?.toString()).toContain(roof.still.facts.credit);
  expect(iptc?.length).toBeGreaterThan(0);
});
