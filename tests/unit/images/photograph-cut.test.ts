import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photographCut } from '@/lib/images/photograph-cut';

/** Red, green and blue side by side. */
async function flag(orientation = 1): Promise<Buffer> {
  const stripes = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255]);
  const raw = { raw: { width: 3, height: 1, channels: 3 as const } };
  return sharp(stripes, raw)
    .resize(300, 100, { kernel: 'nearest', fit: 'fill' })
    .withMetadata({ orientation })
    .png()
    .toBuffer();
}

async function colourOf(cut: Buffer): Promise<string> {
  const { channels } = await sharp(cut).stats();
  return ['red', 'green', 'blue'][channels.findIndex(({ mean }) => mean > 200)] ?? 'none';
}

const square = { width: 50, height: 50 };

test('of a photograph that is cut, the part around its focus stays', async () => {
  const photograph = await flag();
  const cutAt = async (x: number) => colourOf(await photographCut(photograph, square, { x, y: 0.5 }));
  expect([await cutAt(0), await cutAt(0.5), await cutAt(1)]).toEqual(['red', 'green', 'blue']);
});

test('the focus is a point of the photograph as it is looked at, upright', async () => {
  const photograph = await flag(6);
  const cutAt = async (y: number) => colourOf(await photographCut(photograph, square, { x: 0.5, y }));
  expect([await cutAt(0), await cutAt(0.5), await cutAt(1)]).toEqual(['red', 'green', 'blue']);
});

test('a photograph that is smaller than the size fills it', async () => {
  const cut = await photographCut(await flag(), { width: 700, height: 900 }, { x: 1, y: 1 });
  expect(await sharp(cut).metadata()).toMatchObject({ width: 700, height: 900 });
  expect(await colourOf(cut)).toBe('blue');
});
