import { dirname, join } from 'node:path';
import type { MediaFile, MediaType } from './media';

/** Widths in pixels in which photographs are made: from a phone to a wide screen of twice the density. */
const widths = [480, 960, 1600, 2400];

/** Qualities of sharp, which save what the eye does not see at these widths. */
const formats = {
  avif: { type: 'image/avif', quality: 55 },
  webp: { type: 'image/webp', quality: 78 },
  jpeg: { type: 'image/jpeg', quality: 80 },
} as const satisfies Record<string, { type: MediaType; quality: number }>;

type Format = keyof typeof formats;

/** A smaller form of a photograph. It is made when it is first asked for, and then lies beside the kept original. */
export type Rendition = Omit<MediaFile, 'size' | 'pixels' | 'packed'> & {
  kind: 'rendition';
  format: Format;
  quality: number;
  /** Pixels. */
  width: number;
  /** Where the photograph itself lies. */
  madeFrom: string;
};

/** The renditions of a photograph, the narrowest first; never wider than it is itself. Their names say what they are made by. */
export function renditionsOf({ name, keptAt, pixels, willGo }: MediaFile): Rendition[] {
  if (!pixels) return [];
  const [hash] = name.split('.');
  const fitting = [...new Set(widths.map((width) => Math.min(width, pixels.width)))];
  return fitting.flatMap((width) =>
    (Object.keys(formats) as Format[]).map((format) => {
      const { type, quality } = formats[format];
      const file = `${hash}-${width}-q${quality}.${format}`;
      const made = {
        kind: 'rendition' as const,
        name: file,
        type,
        keptAt: join(dirname(keptAt), file),
        format,
        quality,
        width,
      };
      return { ...made, madeFrom: keptAt, ...(willGo && { willGo }) };
    }),
  );
}
