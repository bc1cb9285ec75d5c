import { dirname, join } from 'node:path';
import type { MediaFile, MediaType } from './media';

/** Widths in pixels in which photographs are made: from a phone to a wide screen of twice the density. */
const widths = [480, 960, 1600, 2400];

const formats = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' } as const satisfies Record<
  string,
  MediaType
>;

export type Format = keyof typeof formats;

/** A smaller form of a photograph. It is made when it is first asked for, and then lies beside the kept original. */
export type PhotoForm = Omit<MediaFile, 'size' | 'pixels'> & {
  format: Format;
  /** Pixels. */
  width: number;
  /** Where the photograph itself lies. */
  madeFrom: string;
};

/** The forms of a photograph, the narrowest first; never wider than it is itself. */
export function formsOf({ name, keptAt, pixels, willGo }: MediaFile): PhotoForm[] {
  if (!pixels) return [];
  const [hash] = name.split('.');
  const fitting = [...new Set(widths.map((width) => Math.min(width, pixels.width)))];
  return fitting.flatMap((width) =>
    (Object.keys(formats) as Format[]).map((format) => {
      const form = `${hash}-${width}.${format}`;
      const made = { name: form, type: formats[format], keptAt: join(dirname(keptAt), form), format, width };
      return { ...made, madeFrom: keptAt, ...(willGo && { willGo }) };
    }),
  );
}
