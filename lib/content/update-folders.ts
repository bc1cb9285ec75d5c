import type { Locale } from '../i18n/locales';
import { type Folder, type Folders, keyOf } from './item';
import { isKind, type Kind, singleKind } from './kinds';
import { listFolders, type Places, pathOf } from './list-folders';
import type { Problem } from './problem';
import { readFolder } from './read-folders';

/** All that was read of the content folder; `unread` are kinds whose folder could not be. */
export type Read = {
  folders: Folders;
  problems: Problem[];
  unread: ReadonlySet<Kind>;
  /** Paths of text files and item folders that are gone and still count, and the reading of the clock at which they were missed. */
  missed: ReadonlyMap<string, number>;
};

export const nothingRead: Read = { folders: new Map(), problems: [], unread: new Set(), missed: new Map() };

/**
 * Reads the folders of the changed paths anew and forgets those that are gone.
 *
 * @param absence milliseconds for which a file or a folder has to be gone until it is forgotten: one that is replaced
 *   by another is away for a moment, and a reading may fall into it.
 */
export function updateFolders(before: Read, paths: readonly string[], places: Places, absence = 0): Read {
  const now = performance.now();
  const missed = new Map<string, number>();
  const { folders: listed, problems, unread } = listFolders(places);
  const changed = new Set([...paths, ...before.missed.keys()].map(itemOf));
  const kept = new Map<string, Folder>();
  for (const { kind, id } of listed) {
    const key = keyOf(kind, id);
    const known = before.folders.get(key);
    if (known && !changed.has(key)) kept.set(key, known);
    else kept.set(key, withMissedFiles(readFolder(kind, id, places, known), known));
  }
  for (const [key, folder] of before.folders)
    if (!kept.has(key) && !unread.has(folder.kind) && stillCounts(pathOf(folder))) kept.set(key, folder);
  return { folders: kept, problems, unread, missed };

  function withMissedFiles(folder: Folder, known: Folder | undefined): Folder {
    const names = Object.keys(known?.files ?? {}) as Locale[];
    const away = names.filter((name) => !folder.files[name] && stillCounts(`${pathOf(folder)}/${name}.md`));
    const files = away.map((name) => [name, known?.files[name]]);
    return { ...folder, files: { ...folder.files, ...Object.fromEntries(files) } };
  }

  function stillCounts(path: string): boolean {
    const since = before.missed.get(path) ?? now;
    const counts = now - since < absence;
    if (counts) missed.set(path, since);
    return counts;
  }
}

/** `press/premiere/es.md` → `press/premiere` */
function itemOf(path: string): string {
  const [kind = '', id = ''] = path.split('/');
  return isKind(kind) && kind === singleKind ? keyOf(kind, singleKind) : `${kind}/${id}`;
}
