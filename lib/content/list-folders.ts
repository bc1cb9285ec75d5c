import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemText } from '../i18n/problem-messages';
import { isKind, type Kind, kindNames, singleKind } from './kinds';
import { privateLinksFolder } from './private-link-records';
import type { Problem } from './problem';
import { notInFolder } from './stray-file';

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
    return problemOfFile(file, { code: 'file.noRight', params: { reason: this.code } });
  }
}

type Listed = { kind: Kind; id: string };

/** Of a whole file or folder, not of a line in it. */
export const problemOfFile = (file: string, text: ProblemText): Problem => ({ file, line: 1, column: 1, ...text });

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
      problems.push(problemOfFile(name, { code: 'file.notKind', params: { values: kindNames } }));
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
    else problems.push(problemOfFile(`${kind}/${item.name}`, notInFolder(item.name)));
  }
}
