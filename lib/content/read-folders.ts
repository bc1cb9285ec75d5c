import { join } from 'node:path';
import { isLocale } from '../i18n/locales';
import { type Folder, keyOf } from './item';
import type { Kind } from './kinds';
import { CannotRead, filesOf, listFolders, type Places, pathOf, problemOfFile } from './list-folders';
import { keepMedia, mediaTypeOf } from './media';
import { type FileResult, hashOfText } from './parse-file';
import { parsedFile } from './parsed-files';
import { isChecked } from './picture-verdict';
import type { Problem } from './problem';
import { readText, Unreadable } from './read-text';
import { strayFile } from './stray-file';

/** Reads one item's folder anew; what stands in it comes back as it is, good or bad. What cannot be read stays as it was. */
export function readFolder(kind: Kind, id: string, places: Places, previous?: Folder): Folder {
  const path = pathOf({ kind, id });
  const folder: Folder = { kind, id, files: {}, media: {}, waiting: {}, problems: [] };
  const files = filesOf({ kind, id }, places);
  if (files instanceof CannotRead)
    return { ...folder, files: previous?.files ?? {}, media: previous?.media ?? {}, problems: [files.problem(path)] };
  for (const { name } of files) {
    const locale = name.slice(0, -'.md'.length);
    if (name.endsWith('.md') && isLocale(locale))
      folder.files[locale] = readLanguageFile(kind, `${path}/${name}`, places, previous?.files[locale]);
    else if (mediaTypeOf(name)) readMedia(folder, name, places);
    else folder.problems.push(problemOfFile(`${path}/${name}`, strayFile(name)));
  }
  return folder;
}

/** A text that is the same as before is not parsed again: a checkout gives every file a new date. */
function readLanguageFile(kind: Kind, file: string, places: Places, previous?: FileResult): FileResult {
  try {
    const text = readText(join(places.content, file));
    const before = previous?.ok ? previous.file.hash : previous?.hash;
    return previous && before === hashOfText(text) ? previous : parsedFile(kind, file, text);
  } catch (error) {
    const problem = problemOfFile(file, error instanceof Unreadable ? error.text : { code: 'file.unreadable' });
    return { ok: false, hash: '', problems: [problem] };
  }
}

function readMedia(folder: Folder, name: string, places: Places): void {
  const path = `${pathOf(folder)}/${name}`;
  try {
    const file = keepMedia(join(places.content, path), places.kept);
    if (!file) folder.problems.push(problemOfFile(path, { code: 'picture.notPlain' }));
    else if (!places.onlyChecked || isChecked(file.keptAt)) folder.media[name] = file;
    else folder.waiting[name] = file;
  } catch (error) {
    if (error instanceof Unreadable) folder.problems.push(problemOfFile(path, error.text));
    else if (isOfCopies(error, places.kept)) {
      const { code } = error as NodeJS.ErrnoException;
      folder.isUnkept = true;
      const params = { folder: places.kept, reason: String(code) };
      folder.problems.push(problemOfFile(path, { code: 'picture.notKept', params }));
    } else folder.problems.push(problemOfFile(path, { code: 'picture.noRight', params: { reason: reasonOf(error) } }));
  }
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Whether the place of the copies is full or closed to the server. */
function isOfCopies(error: unknown, kept: string): boolean {
  const { code = '', path } = error as NodeJS.ErrnoException;
  return path?.startsWith(kept) || ['ENOSPC', 'EDQUOT', 'EROFS'].includes(code);
}

export function readAllFolders(places: Places): { folders: Map<string, Folder>; problems: Problem[] } {
  const { folders, problems } = listFolders(places);
  const read = folders.map(({ kind, id }) => readFolder(kind, id, places));
  return { folders: new Map(read.map((folder) => [keyOf(folder.kind, folder.id), folder])), problems };
}
