import { type Folder, type Folders, keyOf } from './item';
import { isKind, type Kind, singleKind } from './kinds';
import type { Problem } from './problem';
import { listFolders, type Places, readFolder } from './read-folders';

/** All that was read of the content folder; `unread` are kinds whose folder could not be. */
export type Read = { folders: Folders; problems: Problem[]; unread: ReadonlySet<Kind> };

/** Reads the folders of the changed paths anew and forgets those that are gone. */
export function updateFolders(folders: Folders, paths: readonly string[], places: Places): Read {
  const { folders: listed, problems, unread } = listFolders(places);
  const changed = new Set(paths.map(itemOf));
  const kept = new Map<string, Folder>();
  for (const { kind, id } of listed) {
    const key = keyOf(kind, id);
    const known = folders.get(key);
    kept.set(key, known && !changed.has(key) ? known : readFolder(kind, id, places, known));
  }
  return { folders: kept, problems, unread };
}

/** `press/premiere/es.md` → `press/premiere` */
function itemOf(path: string): string {
  const [kind = '', id = ''] = path.split('/');
  return isKind(kind) && kind === singleKind ? keyOf(kind, singleKind) : `${kind}/${id}`;
}
