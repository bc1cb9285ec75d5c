import { existsSync, renameSync } from 'node:fs';
import type { Cut } from '../../content';
import { oneAtATime } from '../cache/one-at-a-time';
import { makeTaggedPhoto } from './tagged-photos';

const once = oneAtATime<void>();

/** Makes a part of a photograph, unless it lies there already. Caption, credit and terms stay in it. */
export function makeCut(cut: Cut): Promise<void> {
  return existsSync(cut.keptAt) ? Promise.resolve() : once(cut.name, () => make(cut));
}

async function make({ of, keptAt, area, pixels }: Cut): Promise<void> {
  await makeTaggedPhoto(of);
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const unfinished = `${keptAt}.${process.pid}`;
  const { format } = await sharp(of.keptAt).metadata();
  await sharp(of.keptAt)
    .autoOrient()
    .extract(area)
    .resize(pixels)
    .keepMetadata()
    .toFormat(format === 'heif' ? 'avif' : format, { quality: 90 })
    .toFile(unfinished);
  renameSync(unfinished, keptAt);
}
