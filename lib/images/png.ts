import type { ReactElement } from 'react';
import satori from 'satori';
import sharp, { type Sharp } from 'sharp';
import { pictureFonts } from './fonts';
import { type Focus, photographCut } from './photograph-cut';

type Options = {
  width: number;
  height: number;
  /** A drawing that lies below, as a file; it is cut to fit. */
  below?: string;
  /** A photograph at the right, as a file, as wide as this; it is cut around its focus. */
  beside?: { file: string; width: number; focus: Focus };
};

/** Draws an element in the site's own fonts. A sign that they lack is left out: nothing is ever fetched for it. */
export async function toPng(
  element: ReactElement,
  { width, height, below, beside }: Options,
): Promise<Uint8Array<ArrayBuffer>> {
  sharp.cache(false);
  const drawn = Buffer.from(await satori(element, { width, height, fonts: pictureFonts() }));
  const alone = () => packed(sharp(drawn));
  // A picture that nobody has found to be broken yet costs itself, not the card.
  if (below) return bytesOf(packed(underneath(drawn, below, { width, height })).catch(alone));
  if (beside) return bytesOf(withPhotograph(drawn, beside, { width, height }).catch(alone));
  return bytesOf(alone());
}

const underneath = (drawn: Buffer, file: string, size: { width: number; height: number }): Sharp =>
  sharp(file)
    .resize({ ...size, fit: 'cover', position: 'bottom' })
    .composite([{ input: drawn }]);

async function withPhotograph(
  drawn: Buffer,
  { file, width, focus }: NonNullable<Options['beside']>,
  card: { width: number; height: number },
): Promise<Buffer> {
  const input = await photographCut(file, { width, height: card.height }, focus);
  return packed(sharp(drawn).composite([{ input, left: card.width - width, top: 0 }]));
}

const bytesOf = async (made: Promise<Buffer>) => new Uint8Array(await made);

const packed = (picture: Sharp) => picture.png({ palette: true, quality: 90 }).toBuffer();
