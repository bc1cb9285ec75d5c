import { existsSync, renameSync } from 'node:fs';
import type { Rendition } from '../../content';
import { oneAtATime } from '../cache/one-at-a-time';

/** The threads that convert are those that read files and pack pages for everybody. */
const once = oneAtATime<void>();

/** Makes a form of a photograph, unless it lies there already. Where and by whom it was taken is not in it. */
export function makeRendition(form: Rendition): Promise<void> {
  return existsSync(form.keptAt) ? Promise.resolve() : once(form.name, () => convert(form));
}

async function convert({ madeFrom, keptAt, width, format, quality }: Rendition): Promise<void> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const unfinished = `${keptAt}.${process.pid}`;
  await sharp(madeFrom)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toFormat(format, { quality })
    .toFile(unfinished);
  renameSync(unfinished, keptAt);
}
