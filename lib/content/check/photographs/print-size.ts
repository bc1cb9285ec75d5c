import type { Pixels } from '../../media';

/** Dots per inch that newspapers and magazines ask for. */
const density = 300;

/** Centimetres of an A4 page. */
const page = { short: 21, long: 29.7 };

const pixelsFor = (centimetres: number) => Math.floor((centimetres / 2.54) * density);

/** Centimetres, in print. */
const printed = (pixels: number) => Math.round((pixels / density) * 2.54);

/** As large as it can be printed, if that does not reach from edge to edge of an A4 page. */
export function tooSmallForPrint({ width, height }: Pixels): { width: number; height: number } | undefined {
  const reaches = Math.max(width, height) >= pixelsFor(page.long) || Math.min(width, height) >= pixelsFor(page.short);
  return reaches ? undefined : { width: printed(width), height: printed(height) };
}
