import { realpathSync } from 'node:fs';
import { type Places, pathOf } from './list-folders';
import type { Problem } from './problem';
import { changedBetween, type Stamps, stampsOf } from './stamps';
import { nothingRead, type Read, updateFolders } from './update-folders';

/** Milliseconds for which something has to be gone from a folder that is followed, until it is believed to be. */
const absence = 500;

/** What was read of a content folder, kept up with its changes. */
export type FolderReader = {
  read(): Read;
  /** Reads these files anew, whether they are others or not. */
  reread(paths: readonly string[]): void;
  /** Takes in what the system tells of. */
  hear(paths: readonly string[]): void;
  /** Reads what is another than when it was last looked at, and what could not be copied. */
  look(): void;
  /** From now on a file that is gone counts until it has been gone for a moment. */
  follow(): void;
  close(): void;
};

/** @param onRead is called after every reading, good or bad. */
export function folderReader(places: Places, onRead: () => void): FolderReader {
  /** Changed paths that have not been read yet: what fails is tried again. */
  const unread = new Set<string>();
  /** What was read since the last look, whose stamps may be those of an earlier state. */
  const heard = new Set<string>();
  let read = nothingRead;
  let stamps: Stamps = new Map();
  let isBlind = false;
  let isFollowed = false;
  let timer: NodeJS.Timeout | undefined;

  /** One reading is of one tree, even if the path of the content leads elsewhere meanwhile. */
  const here = (): Places => ({ ...places, content: realpathSync(places.content) });

  function take(paths: readonly string[]): void {
    for (const path of paths) unread.add(path);
    clearTimeout(timer);
    try {
      read = updateFolders(read, [...unread], here(), isFollowed ? absence : 0);
      unread.clear();
      if (read.missed.size > 0) timer = setTimeout(take, absence, []);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      const problem: Problem = { file: '.', line: 1, column: 1, code: 'file.contentFolder', params: { reason } };
      read = { ...read, problems: [problem] };
    }
    onRead();
  }

  function look(): void {
    let changed: string[] = [];
    try {
      const now = stampsOf(here());
      const unkept = [...read.folders.values()].filter(({ isUnkept }) => isUnkept).map(pathOf);
      changed = [...new Set([...changedBetween(stamps, now), ...heard, ...unkept])];
      stamps = now;
      heard.clear();
      isBlind = false;
    } catch {
      stamps = new Map();
      isBlind = true;
      changed = ['.'];
    }
    if (changed.length > 0 || unread.size > 0) take(changed);
  }

  return {
    read: () => read,
    reread: take,
    look,
    /** What has happened is not known where the last look failed: then everything is looked at. */
    hear: (paths) => {
      for (const path of paths) heard.add(path);
      if (isBlind) look();
      else take(paths);
    },
    follow: () => {
      isFollowed = true;
    },
    close: () => clearTimeout(timer),
  };
}
