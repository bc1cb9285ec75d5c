import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../../content/fields';
import type { Kind } from '../../content/kinds';
import { mediaTypeOf } from '../../content/media';
import { folderOf, placeOfFolder } from '../edit/files/content-path';
import { writeWhole } from '../edit/files/write-whole';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';

/** Bytes of one picture: a photograph of 50 million pixels takes some 30 million. */
export const pictureLimit = 40 * 1024 * 1024;

/** Where a picture of an item lies. @throws {Refused} for a name that no picture may have. */
function placeOf({ places }: DeskContent, kind: Kind, id: string, name: string): string {
  const { success, error } = fileName.safeParse(name);
  if (!success) throw new Refused(400, `${name}: ${error.issues[0]?.message}`);
  return join(placeOfFolder(places, kind, id), name);
}

export function readPicture(
  content: DeskContent,
  kind: Kind,
  id: string,
  name: string,
): { bytes: Buffer; type: string } {
  const place = placeOf(content, kind, id, name);
  const type = mediaTypeOf(name);
  if (!type || !existsSync(place)) throw new Refused(404, `There is no picture ${name}.`);
  return { bytes: readFileSync(place), type };
}

/** Puts a picture beside an item. One of the same name is not replaced: it may be on the site. */
export function savePicture(content: DeskContent, kind: Kind, id: string, name: string, bytes: Uint8Array): void {
  const place = placeOf(content, kind, id, name);
  if (existsSync(place)) throw new Refused(409, `${name} is there already: give the new picture another name.`);
  mkdirSync(placeOfFolder(content.places, kind, id), { recursive: true });
  if (!writeWhole(place, bytes, () => !existsSync(place)))
    throw new Refused(409, `${name} is there already: give the new picture another name.`);
  content.reread([`${folderOf(kind, id)}/${name}`]);
}
