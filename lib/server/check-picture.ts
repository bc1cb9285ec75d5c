import { setPriority } from 'node:os';
import { json } from 'node:stream/consumers';
import sharp from 'sharp';
import type { PictureReport } from './media/check-pictures';

/** A process of its own, in which pictures are decoded to their ends, one after the other. Readers go first. */
setPriority(10);
sharp.concurrency(1);
sharp.cache(false);

const report = (line: PictureReport) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** Pixels: a photograph has to be decoded whole however small it gets; a drawing is drawn at the size of a share picture. */
const sizes = { photograph: [64, 64], drawing: [1200, 630] } as const;

for (const path of (await json(process.stdin)) as string[]) {
  report({ path, state: 'begun' });
  try {
    const [width, height] = sizes[path.endsWith('.svg') ? 'drawing' : 'photograph'];
    await sharp(path, { failOn: 'warning' }).resize(width, height).raw().toBuffer();
    report({ path, state: 'whole' });
  } catch {
    report({ path, state: 'broken' });
  }
}
