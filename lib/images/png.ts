import type { ReactElement } from 'react';
import satori from 'satori';
import sharp, { type Sharp } from 'sharp';
import { pictureFonts } from './fonts';

type Options = {
  width: number;
  height: number;
  /** A drawing that lies below, as a file; it is cut to fit. */
  below?: string;
};

/** Draws an element in the site's own fonts. A sign that they lack is left out: nothing is ever fetched for it. */
export async function toPng(
  element: ReactElement,
  { width, height, below }: Options,
): Promise<Uint8Array<ArrayBuffer>> {
  sharp.cache(false);
  const drawn = Buffer.from(await satori(element, { width, height, fonts: pictureFonts() }));
  if (!below) return new Uint8Array(await packed(sharp(drawn)));
  const lower = sharp(below).resize({ width, height, fit: 'cover', position: 'bottom' });
  // A drawing that nobody has found to be broken yet costs itself, not the picture.
  return new Uint8Array(await packed(lower.composite([{ input: drawn }])).catch(() => packed(sharp(drawn))));
}

const packed = (picture: Sharp) => picture.png({ palette: true, quality: 90 }).toBuffer();
