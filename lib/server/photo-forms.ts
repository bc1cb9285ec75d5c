import { existsSync, renameSync } from 'node:fs';
import type { PhotoForm } from '../content';

/** Those that are being made or wait for it; readers who ask for the same one wait together. */
const making = new Map<string, Promise<void>>();

/** One at a time: the threads that convert are those that read files and pack pages for everybody. */
let last: Promise<unknown> = Promise.resolve();

/** Makes a form of a photograph, unless it lies there already. Where and by whom it was taken is not in it. */
export function makeForm(form: PhotoForm): Promise<void> {
  if (existsSync(form.keptAt)) return Promise.resolve();
  const begun = making.get(form.name);
  if (begun) return begun;
  const made = last.then(() => convert(form)).finally(() => making.delete(form.name));
  last = made.catch(() => undefined);
  making.set(form.name, made);
  return made;
}

async function convert({ madeFrom, keptAt, width, format, quality }: PhotoForm): Promise<void> {
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
