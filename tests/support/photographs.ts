import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Edition } from '../../lib/content';
import { contentFile } from './content-files';
import { copySecondFilm, secondFilmAt } from './second-film';

export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'avif';

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;

/** As a camera writes it: held upright, with its colours, its name and the place where it stood. */
export function photograph(format: PhotoFormat = 'jpeg', width = 90): Promise<Buffer> {
  return sharp({ create: { width, height: 60, channels: 3, background: 'grey', noise } })
    .withExif({
      IFD0: { Make: 'Kanarski Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '71/1 0/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer();
}

const roofFacts = {
  order: 10,
  kind: 'still',
  file: 'roof.jpg',
  credit: 'Person Three / Example Pictures',
  photographer: 'Person Three',
  copyright: '© 2031 Example Pictures',
  source: 'Example Pictures',
  people: ['person-three', 'person-one'],
  date: '2030-09-14',
};

const roofWords = {
  alt: 'Two guests stand on a flat roof and look at the sky.',
  caption: 'The last guests wait for wind.',
  usage: 'Free for news of the film.',
};

/** Puts a photograph of this format in place of one of the second film, with all that can be said of it. */
export async function putRoof(content: string, format: PhotoFormat = 'jpeg', facts: object = {}, words: object = {}) {
  const file = `roof.${format === 'jpeg' ? 'jpg' : format}`;
  const raw = await photograph(format);
  writeFileSync(join(content, 'stills/roof', file), raw);
  const frontMatter = { facts: { ...roofFacts, file, ...facts }, ...roofWords, ...words };
  writeFileSync(join(content, 'stills/roof/en.md'), contentFile(frontMatter));
  return raw;
}

/** The second film with such a photograph at this moment. */
export async function filmWithRoof(now: number, format?: PhotoFormat): Promise<{ edition: Edition; raw: Buffer }> {
  const content = copySecondFilm();
  const raw = await putRoof(content, format);
  return { edition: secondFilmAt(now, content), raw };
}

/** A photograph like no other, of which half is there, with the mark of a whole JPEG behind it. */
export async function halfWithAnEnd(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const whole = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'grey', noise } })
    .jpeg()
    .toBuffer();
  return Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
}
