import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggedPhoto } from '../../lib/content';
import { type MadeTaggedPhoto, makeTaggedPhoto } from '../../lib/server/media/tagged-photos';
import { filmWithRoof, type PhotoFormat } from './photographs';
import { noon } from './serving';

/**
 * Milliseconds. A photograph takes two seconds, more where others are being made; they are made one at a time. So a
 * file of tests has two of them made at the most.
 */
export const patience = { timeout: 180_000 };

export type HandedOut = {
  /** As it lies in the content. */
  raw: Buffer;
  photo: TaggedPhoto;
  made: MadeTaggedPhoto;
  bytes: Buffer;
};

/** A photograph of the second film as it is handed out, made in this folder. */
export async function handedOut(format: PhotoFormat, folder: string): Promise<HandedOut> {
  const { photo, raw } = await photoToMake(format, folder);
  const made = await makeTaggedPhoto(photo);
  return { raw, photo, made, bytes: readFileSync(photo.keptAt) };
}

export async function photoToMake(format: PhotoFormat, folder: string): Promise<{ photo: TaggedPhoto; raw: Buffer }> {
  const { edition, raw } = await filmWithRoof(noon, format);
  return { photo: madeAnew(edition.taggedPhotos.get('roof') as TaggedPhoto, folder), raw };
}

/** The same photograph, where nothing has been made yet. */
export const madeAnew = (photo: TaggedPhoto, folder: string): TaggedPhoto => ({
  ...photo,
  keptAt: join(mkdtempSync(join(folder, 'made-')), photo.name),
});

/** What the roof shows, as its captions say it. */
export const roofCaptions = {
  en: 'The last guests wait for wind.',
  ru: 'Последние гости ждут ветра.',
  es: 'Los últimos clientes esperan el viento.',
};
