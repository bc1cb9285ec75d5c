import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '../i18n/locales';
import type { ProblemText } from '../i18n/problem-messages';
import { type Folder, keyOf } from './item';
import { isKind, type Kind, kindNames, singleKind } from './kinds';
import { keepMedia, mediaTypeOf } from './media';
import { type FileResult, hashOfText, parseFile } from './parse-file';
import { isChecked } from './picture-verdict';
import { privateLinksFolder } from './private-link-records';
import type { Problem } from './problem';
import { readText, Unreadable } from './read-text';
import { notInFolder, strayFile } from './stray-file';

/** Where content comes from and where copies of its pictures are kept. */
export type Places = {
  content: string;
  kept: string;
  /** A picture is taken in once it has been decoded, by whoever does that; until then, what was there stays. */
  onlyChecked?: true;
};

/** Files of editors, systems, network drives and browsers, which are nobody's content and come back when deleted. */
const isScratch = (name: string) =>
  /^[.#~]|[~#]$|\.(?:swp|tmp|bak|orig|part|crdownload|lock)$|\.sb-[\w-]+$|___jb_\w+___$/i.test(name) ||
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|@eadir|#recycle|__macosx|\$recycle\.bin|system volume information|lost\+found)$/i.test(
    name,
  );

/** What festivals and distributors ask for: only the check reads it, and no page shows it. */
export const profilesFolder = 'profiles';

/** Words of the film that no dictionary has: only the check of spelling reads it. */
export const wordsFile = 'words.txt';

/** What explains the folder to those who edit it. */
const isManual = (name: string) => /^README(?:\.[a-z]{2})?\.md$/.test(name);

/** What else lies in the content folder, and is read elsewhere. */
const notItems = new Set([profilesFolder, privateLinksFolder, wordsFile]);

const entriesOf = (path: string): Dirent[] =>
  readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !isScratch(name))
    .sort((left, right) => (left.name < right.name ? -1 : 1));

/** Where an item lies below the content folder. */
export const pathOf = ({ kind, id }: Listed) => (kind === singleKind ? kind : `${kind}/${id}`);

/** What lies in a folder; nothing where it is gone by now. */
function entriesIn(path: string): Dirent[] | CannotRead {
  try {
    return entriesOf(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : new CannotRead(String(code));
  }
}

/** That of the film is listed unseen: a link is not followed. */
export function filesOf({ kind, id }: Listed, places: Places): Dirent[] | CannotRead {
  const path = join(places.content, pathOf({ kind, id }));
  const isLink = kind === singleKind && !lstatSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isLink ? [] : entriesIn(path);
}

/** Why a folder cannot be read: a value, since one folder must not keep the others from being read. */
export class CannotRead {
  constructor(readonly code: string) {}

  problem(file: string): Problem {
    return stray(file, { code: 'file.noRight', params: { reason: this.code } });
  }
}

type Listed = { kind: Kind; id: string };

const stray = (file: string, text: ProblemText): Problem => ({ file, line: 1, column: 1, ...text });

export type Listing = {
  folders: Listed[];
  problems: Problem[];
  /** Kinds whose folder cannot be read, or is a file or a link: nobody knows which items lie there now. */
  unread: ReadonlySet<Kind>;
};

/**
 * Every item folder below the content folder, without links; that of the film whether it is there or not.
 *
 * @throws {Error} where the content folder itself cannot be read.
 */
export function listFolders(places: Places): Listing {
  const folders: Listed[] = [{ kind: singleKind, id: singleKind }];
  const problems: Problem[] = [];
  const unread = new Set<Kind>();
  for (const entry of entriesOf(places.content)) {
    const { name } = entry;
    if (isManual(name) || notItems.has(name)) continue;
    if (isKind(name) && name !== singleKind && !entry.isDirectory()) unread.add(name);
    if (!isKind(name) || !entry.isDirectory())
      problems.push(stray(name, { code: 'file.notKind', params: { values: kindNames } }));
    else if (name !== singleKind) {
      const items = entriesIn(join(places.content, name));
      if (items instanceof CannotRead) {
        problems.push(items.problem(name));
        unread.add(name);
      } else for (const item of items) listItem(name, item);
    }
  }
  return { folders, problems, unread };

  function listItem(kind: Kind, item: Dirent): void {
    if (item.isDirectory()) folders.push({ kind, id: item.name });
    else problems.push(stray(`${kind}/${item.name}`, notInFolder(item.name)));
  }
}

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
    else folder.problems.push(stray(`${path}/${name}`, strayFile(name)));
  }
  return folder;
}

/** A text that is the same as before is not parsed again: a checkout gives every file a new date. */
function readLanguageFile(kind: Kind, file: string, places: Places, previous?: FileResult): FileResult {
  try {
    const text = readText(join(places.content, file));
    const before = previous?.ok ? previous.file.hash : previous?.hash;
    return previous && before === hashOfText(text) ? previous : parseFile(kind, file, text);
  } catch (error) {
    const problem = stray(file, error instanceof Unreadable ? error.text : { code: 'file.unreadable' });
    return { ok: false, hash: '', problems: [problem] };
  }
}

function readMedia(folder: Folder, name: string, places: Places): void {
  const path = `${pathOf(folder)}/${name}`;
  try {
    const file = keepMedia(join(places.content, path), places.kept);
    if (!file) folder.problems.push(stray(path, { code: 'picture.notPlain' }));
    else if (!places.onlyChecked || isChecked(file.keptAt)) folder.media[name] = file;
    else folder.waiting[name] = file;
  } catch (error) {
    if (error instanceof Unreadable) folder.problems.push(stray(path, error.text));
    else if (isOfCopies(error, places.kept)) {
      const { code } = error as NodeJS.ErrnoException;
      folder.isUnkept = true;
      const params = { folder: places.kept, reason: String(code) };
      folder.problems.push(stray(path, { code: 'picture.notKept', params }));
    } else folder.problems.push(stray(path, { code: 'picture.noRight', params: { reason: reasonOf(error) } }));
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
