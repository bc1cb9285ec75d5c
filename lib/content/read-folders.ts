import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, locales } from '../i18n/locales';
import { type Folder, keyOf } from './assemble';
import { isKind, type Kind, kindNames, singleKind } from './kinds';
import { keepMedia, mediaTypeOf } from './media';
import { type FileResult, parseFile } from './parse-file';
import type { Problem } from './problem';
import { readText, Unreadable } from './read-text';

const languageFiles = locales.map((locale) => `${locale}.md`).join(', ');

/** Where content comes from and where copies of its pictures are kept. */
export type Places = { content: string; kept: string };

/** Files of editors and systems, which are nobody's content. */
const isScratch = (name: string) => /^[.#~]|[~#]$|\.(?:swp|tmp|bak|orig)$/i.test(name);

const entriesOf = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isScratch(name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));

/** Where an item lies below the content folder. */
export const pathOf = ({ kind, id }: Listed) => (kind === singleKind ? kind : `${kind}/${id}`);

/** What lies in a listed folder; nothing where it is gone by now. That of the film is listed unseen: a link is not followed. */
function filesOf({ kind, id }: Listed, places: Places): Dirent[] {
  const path = join(places.content, pathOf({ kind, id }));
  try {
    return kind === singleKind && !lstatSync(path).isDirectory() ? [] : entriesOf(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

type Listed = { kind: Kind; id: string };

const stray = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

/** Every item folder below the content folder, without links; that of the film whether it is there or not. */
export function listFolders(places: Places): { folders: Listed[]; problems: Problem[] } {
  const folders: Listed[] = [{ kind: singleKind, id: singleKind }];
  const problems: Problem[] = [];
  for (const entry of entriesOf(places.content)) {
    if (!isKind(entry.name) || !entry.isDirectory()) {
      problems.push(stray(entry.name, `is not read: items lie in the folders ${kindNames.join(', ')}`));
    } else if (entry.name !== singleKind) {
      for (const item of entriesOf(join(places.content, entry.name))) {
        if (item.isDirectory()) folders.push({ kind: entry.name, id: item.name });
        else
          problems.push(
            stray(
              `${entry.name}/${item.name}`,
              `is not read: put it into a folder of its own and name it ${languageFiles}`,
            ),
          );
      }
    }
  }
  return { folders, problems };
}

/** Reads one item's folder anew; what stands in it comes back as it is, good or bad. */
export function readFolder(kind: Kind, id: string, places: Places): Folder {
  const path = pathOf({ kind, id });
  const folder: Folder = { kind, id, files: {}, media: {}, problems: [] };
  for (const { name } of filesOf({ kind, id }, places)) {
    const locale = name.slice(0, -'.md'.length);
    if (name.endsWith('.md') && isLocale(locale))
      folder.files[locale] = readLanguageFile(kind, `${path}/${name}`, places);
    else if (mediaTypeOf(name)) readMedia(folder, name, `${path}/${name}`, places);
    else
      folder.problems.push(
        stray(`${path}/${name}`, `is not read: name texts ${languageFiles}, pictures .svg, .jpg, .png, .webp or .avif`),
      );
  }
  return folder;
}

function readLanguageFile(kind: Kind, file: string, places: Places): FileResult {
  try {
    return parseFile(kind, file, readText(join(places.content, file)));
  } catch (error) {
    const message =
      error instanceof Unreadable ? error.message : 'cannot be read: check that the file is there and may be read';
    return { ok: false, hash: '', problems: [stray(file, message)] };
  }
}

function readMedia(folder: Folder, name: string, path: string, places: Places): void {
  try {
    const file = keepMedia(join(places.content, path), places.kept);
    if (file) folder.media[name] = file;
    else folder.problems.push(stray(path, 'is not a plain file: put the picture itself here'));
  } catch (error) {
    const reason = `cannot be read (${String(error)}): put the picture here anew`;
    folder.problems.push(stray(path, error instanceof Unreadable ? error.message : reason));
  }
}

export function readAllFolders(places: Places): { folders: Map<string, Folder>; problems: Problem[] } {
  const { folders, problems } = listFolders(places);
  const read = folders.map(({ kind, id }) => readFolder(kind, id, places));
  return { folders: new Map(read.map((folder) => [keyOf(folder.kind, folder.id), folder])), problems };
}

/** Folders and files that were written to at or after that moment, in epoch milliseconds. */
export function pathsChangedSince(moment: number, places: Places): string[] {
  const changed = (path: string) =>
    (lstatSync(join(places.content, path), { throwIfNoEntry: false })?.ctimeMs ?? moment) >= moment - 1000;
  return listFolders(places).folders.flatMap((listed) => {
    const folder = pathOf(listed);
    return [folder, ...filesOf(listed, places).map(({ name }) => `${folder}/${name}`)].filter(changed);
  });
}
