import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { type Figure, medianOf, type Target } from './figure';
import { firstByte } from './first-byte';
import { residentMemory } from './resident-memory';
import { startOurs } from './server-process';

/** A film with many large photographs. */
const photographs = 40;

/** Pixels and quality of a picture of noise that takes about 6 MB. */
const picture = { width: 4500, height: 3000, quality: 78 };

/** Milliseconds between two looks at the memory. */
const pause = 50;

export type KitMeasured = {
  /** Megabytes. */
  size: number;
  peakMemory: number;
  /** Seconds. Before the first one every photograph is given its credits. */
  cold: number;
  warm: number;
  whole: number;
};

/** Writes photographs of noise, each another one, into a content folder. */
export async function writePhotographs(folder: string): Promise<void> {
  const { width, height, quality } = picture;
  for (let number = 1; number <= photographs; number += 1) {
    const noise = { type: 'gaussian' as const, mean: 90 + number, sigma: 40 };
    const bytes = await sharp({ create: { width, height, channels: 3, background: 'black', noise } })
      .jpeg({ quality })
      .toBuffer();
    const still = join(folder, 'stills', `still-${number}`);
    mkdirSync(still, { recursive: true });
    writeFileSync(join(still, 'photo.jpg'), bytes);
    writeFileSync(
      join(still, 'en.md'),
      `---
facts:
  order: ${number}
  kind: still
  file: photo.jpg
  credit: Nobody
alt: Noise.
caption: Noise number ${number}.
usage: For measuring.
---
`,
    );
  }
}

/** The whole kit in one language, twice; what the server and all it starts hold in memory meanwhile. */
export async function measureKit(folder: string): Promise<KitMeasured> {
  const server = await startOurs({ CONTENT_DIR: folder });
  let peakMemory = 0;
  let isMeasuring = true;
  const watching = (async () => {
    while (isMeasuring) {
      peakMemory = Math.max(peakMemory, residentMemory(server.pid));
      await wait(pause);
    }
  })();
  try {
    const url = `${server.url}/en/press-kit.zip`;
    const cold = await firstByte(url);
    let bytes = 0;
    const began = performance.now();
    const warm = await firstByte(url, (count) => {
      bytes += count;
    });
    const whole = performance.now() - began;
    return { size: bytes / 1e6, peakMemory, cold: cold / 1000, warm: warm / 1000, whole: whole / 1000 };
  } finally {
    isMeasuring = false;
    await watching;
    await server.stop();
  }
}

export function kitFigures({ size, peakMemory, cold, warm, whole }: KitMeasured): Figure[] {
  const one = (what: string, unit: string, value: number, target?: Target) =>
    medianOf(`kit with ${photographs} stills: ${what}`, unit, [value], target);
  return [
    one('size', 'MB', size),
    one('peak memory', 'MB', peakMemory, { atMost: 600 }),
    one('first byte, cold', 's', cold),
    one('first byte, warm', 's', warm),
    one('whole, warm', 's', whole),
  ];
}
