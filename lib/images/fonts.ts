import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'satori';
import { drawingFonts } from '../fonts/faces';

let fonts: Font[] | undefined;

/** The site's fonts as pictures are drawn with them; read when the first picture is drawn. */
export function pictureFonts(): Font[] {
  fonts ??= drawingFonts.map(({ family, weight, file }) => ({
    name: family,
    weight,
    style: 'normal',
    data: readFileSync(join('lib/fonts/drawing', file)),
  }));
  return fonts;
}
