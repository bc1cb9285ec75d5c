import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../../../content/fields';
import { type Kind, kindNames, singleKind } from '../../../content/kinds';
import { EditError } from '../edit-error';
import { withReferenceMoved } from '../with-reference-moved';
import { existingPlace } from './bin';
import { folderOf } from './content-path';
import { freePlace } from './create-item';
import { historyOf } from './history';
import { keepAddress } from './keep-address';
import { withLock } from './lock';
import { moveFolder } from './move-folder';
import type { DeskPlaces } from './places';
import { namesIn, readItemFiles } from './read-item';
import { saveUnderLock } from './save';

export type Renamed = {
  /** The files in which a reference was changed. */
  changed: string[];
  /** Those that could not be read or changed, and why: whether they name the item has to be looked up by hand. */
  unchanged: { file: string; cure: string }[];
};

/** Moves an item to another folder name, with its history, and everything that refers to it. */
export function renameItem(places: DeskPlaces, kind: Kind, id: string, newId: string): Renamed {
  if (kind === singleKind) throw new EditError(kind, [], 'keeps its name: there is only one');
  return withLock(places, () => {
    const place = existingPlace(places, kind, id);
    moveFolder(place, freePlace(places, kind, newId));
    moveHistory(places, folderOf(kind, id), folderOf(kind, newId));
    const renamed: Renamed = { changed: [], unchanged: [] };
    keepFormerName(places, { kind, id, newId }, renamed);
    for (const item of itemsIn(places)) moveReferences(places, item, { kind, id, newId }, renamed);
    return renamed;
  });
}

/** A file that cannot be read keeps nobody from renaming it. */
function keepFormerName(places: DeskPlaces, { kind, id, newId }: Item & { newId: string }, renamed: Renamed): void {
  try {
    keepAddress(places, kind, id, newId);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    renamed.unchanged.push({ file: error.file, cure: error.cure });
  }
}

type Item = { kind: Kind; id: string };

function moveReferences(places: DeskPlaces, item: Item, move: Item & { newId: string }, renamed: Renamed): void {
  let file = `${item.kind}/${item.id}`;
  try {
    for (const stored of Object.values(readItemFiles(places, item.kind, item.id))) {
      file = stored.file;
      const bytes = withReferenceMoved(stored, move);
      if (bytes === stored.bytes) continue;
      const saved = saveUnderLock(places, file, stored.hash, bytes);
      if (!saved.ok) throw new EditError(file, [], 'was saved by somebody else meanwhile: change the name in it');
      renamed.changed.push(file);
    }
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    renamed.unchanged.push({ file, cure: error.cure });
  }
}

/** An item that had the new name before keeps its versions beside. */
function moveHistory(places: DeskPlaces, from: string, to: string): void {
  if (!existsSync(historyOf(places, from))) return;
  cpSync(historyOf(places, from), historyOf(places, to), { recursive: true });
  rmSync(historyOf(places, from), { recursive: true });
}

const itemsIn = ({ content }: DeskPlaces): Item[] =>
  kindNames.flatMap((kind) => {
    const ids = kind === singleKind ? [kind] : idsIn(join(content, kind));
    return ids.map((id) => ({ kind, id }));
  });

/** A folder of any other name is no item. */
const idsIn = (folder: string) => namesIn(folder).filter((name) => idPattern.test(name));
