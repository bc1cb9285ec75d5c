import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { ShareCardDrawing } from '@/components/share/ShareCardDrawing';
import { toPng } from '@/lib/images/png';
import type { ShareCard } from '@/lib/publish/share-card';

const size = { width: 1200, height: 630 };
const card = (title: string): ShareCard => ({
  over: 'Над строкой',
  title,
  lines: ['A line', 'Жол'],
  foot: 'Film',
  colours: { paper: '#101010', ink: '#fafafa', soft: '#cccccc', ember: '#e0a060' },
});

async function inkOf(png: Uint8Array): Promise<number> {
  const { channels } = await sharp(png).stats();
  return channels[0]?.mean ?? 0;
}

test('a picture is drawn at the size that networks ask for', async () => {
  const png = await toPng(<ShareCardDrawing card={card('A title')} />, size);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...size });
});

test('letters of every language are drawn: a picture with a title has more ink than one without', async () => {
  const bare = await inkOf(await toPng(<ShareCardDrawing card={card('.')} />, size));
  for (const title of ['The Title', 'Название', 'Título', 'Қазақ'])
    expect(await inkOf(await toPng(<ShareCardDrawing card={card(title)} />, size)), title).toBeGreaterThan(bare);
});

test('the same card is the same picture to the byte', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => toPng(<ShareCardDrawing card={card('Again')} />, size)));
  expect(two).toEqual(one);
});

test('nothing is ever fetched, not even for a sign that no font has', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
  await toPng(<ShareCardDrawing card={card('漢字 🎬')} />, size);
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});
