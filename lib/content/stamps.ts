import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRead, filesOf, listFolders, type Places, pathOf } from './list-folders';

/** What tells one state of a file or folder from another, by its path. */
export type Stamps = ReadonlyMap<string, string>;

/**
 * The state of every folder and file, without reading any.
 *
 * @throws {Error} where the content folder itself cannot be read.
 */
export function stampsOf(places: Places): Stamps {
  const stamps = new Map<string, string>();
  for (const listed of listFolders(places).folders) {
    const folder = pathOf(listed);
    const files = filesOf(listed, places);
    stamps.set(folder, files instanceof CannotRead ? files.code : '');
    if (files instanceof CannotRead) continue;
    for (const { name } of files) {
      const stat = lstatSync(join(places.content, folder, name), { throwIfNoEntry: false });
      if (stat) stamps.set(`${folder}/${name}`, `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`);
    }
  }
  return stamps;
}

/** Paths that are new, gone or another. */
export function changedBetween(before: Stamps, after: Stamps): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}
