import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AssembledContent, assemble } from './assemble';
import { type Edition, editionWith, makeEdition } from './edition';
import { heldItems } from './held-items';
import { type Items, keyOf } from './item';
import { isKind, type Kind, singleKind } from './kinds';
import type { MediaFile } from './media';
import type { Problem } from './problem';
import { problemNews } from './problem-news';
import { type Places, pathOf } from './read-folders';
import { changedBetween, type Stamps, stampsOf } from './stamps';
import { keptHashes, tidyMedia } from './tidy-media';
import { type Read, updateFolders } from './update-folders';
import type { Audience } from './visibility';
import { watchFolder } from './watch';

/** `setTimeout` cannot wait longer than 2^31 - 1 milliseconds. */
const longestWait = 2_147_483_647;

export type EditionEvents = {
  onEdition?(edition: Edition): void;
  /** Once for each problem, until it is mended and comes back. */
  onProblem?(problem: Problem): void;
  /** Once for each problem that was reported. */
  onMended?(problem: Problem): void;
  /** Whether the system tells of changes; where it does not, they are seen after some seconds. */
  onDeaf?(reason: string | undefined): void;
};

/** The editions of one content folder, one after the other. */
export type Editions = {
  /** The edition of this moment; undefined while no film can be read. */
  current(): Edition | undefined;
  /** The edition of this moment and one embargoed item in it; undefined where there is no such item. */
  currentWith(kind: Kind, id: string): Edition | undefined;
  problems(): readonly Problem[];
  /** Files that readers of this edition see in an earlier state, because they cannot be read, and since when. */
  held(): readonly HeldItem[];
  /** Pictures that have not been decoded yet, by their path in the content folder; those of the film come first. */
  waiting(): readonly { path: string; file: MediaFile }[];
  /** Reads these files anew, though they are the same: more is known of them now. */
  reread(paths: readonly string[]): void;
  /** Takes away copies of pictures that the content has not had for a week. */
  tidy(): Promise<void>;
  /** Why the system does not tell of changes; undefined where it does. */
  deaf(): string | undefined;
  /** Calls after every reading of the files and every publication instant: the edition, or what is wrong, may be another. */
  onChange(listener: () => void): void;
  /** Keeps up with the files from now on, and takes in what has changed since they were read. */
  follow(): void;
  close(): Promise<void>;
};

export type HeldItem = { item: string; since: string };

type Options = EditionEvents & Places & { audience: Audience; clock?: () => number };

/**
 * Reads the content and, once it follows it, keeps up with it: a new edition begins when files change and are valid, and when the clock
 * passes a moment at which an item appears or disappears. Whoever asks after such a moment gets the new one, even if
 * the timer is late.
 */
export function openEditions({ audience, clock = Date.now, onEdition, onProblem, ...options }: Options): Editions {
  const { onMended, onDeaf, ...places } = options;
  const heldOnDisk = heldItems(join(dirname(places.kept), 'held'));
  /** Since when each item is shown as it was. */
  const heldSince = new Map<string, string>();
  /** Changed paths that have not been read yet: what fails is tried again. */
  const unread = new Set<string>();
  /** What was read since the last look, whose stamps may be those of an earlier state. */
  const heard = new Set<string>();
  let read: Read = { folders: new Map(), problems: [], unread: new Set() };
  let stamps: Stamps = new Map();
  let items: Items = heldOnDisk.read();
  let content: AssembledContent = { items, problems: [], problemsOf: new Map() };
  let edition: Edition | undefined;
  let timer: NodeJS.Timeout | undefined;
  let deaf: string | undefined;
  let isBlind = false;
  const listeners: (() => void)[] = [];
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  const news = problemNews(places.content, { onProblem, onMended, onSettled: tellListeners });
  let unwatch: (() => Promise<void>) | undefined;

  function reassemble(): void {
    content = assemble(read.folders, items, clock(), read.unread);
    items = content.items;
    keepHeld();
    news.report([...read.problems, ...content.problems], unwatch !== undefined);
    advance();
  }

  /** Items with a problem are kept as they are shown: their files alone would not give them again. */
  function keepHeld(): void {
    const unknown = [...items.values()].filter(({ kind }) => read.unread.has(kind));
    const withProblems = [...content.problemsOf.keys()].flatMap((key) => items.get(key) ?? []);
    const kept = [...new Set([...withProblems, ...unknown])];
    heldOnDisk.keep(kept);
    const keys = new Set(kept.map(({ kind, id }) => keyOf(kind, id)));
    for (const key of [...heldSince.keys()].filter((each) => !keys.has(each))) heldSince.delete(key);
    for (const key of keys) if (!heldSince.has(key)) heldSince.set(key, new Date(clock()).toISOString());
  }

  function advance(): void {
    const next = makeEdition(items, clock(), audience);
    clearTimeout(timer);
    if (next.until !== Infinity) {
      timer = setTimeout(advance, Math.min(longestWait, Math.max(1, next.until - clock())));
      timer.unref();
    }
    const last = edition;
    edition = next.all(singleKind).length > 0 ? next : undefined;
    if (edition && edition.id !== last?.id) onEdition?.(edition);
    tellListeners();
  }

  /** One reading is of one tree, even if the path of the content leads elsewhere meanwhile. */
  const here = (): Places => ({ ...places, content: realpathSync(places.content) });

  /** What has happened is not known where the last look failed: then everything is looked at. */
  function hear(paths: readonly string[]): void {
    for (const path of paths) heard.add(path);
    if (isBlind) look();
    else take(paths);
  }

  function take(paths: readonly string[]): void {
    for (const path of paths) unread.add(path);
    try {
      read = updateFolders(read.folders, [...unread], here());
      unread.clear();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      const problem: Problem = { file: '.', line: 1, column: 1, code: 'file.contentFolder', params: { reason } };
      read = { ...read, problems: [problem] };
    }
    reassemble();
  }

  /** Reads what is another than when it was last looked at, and what could not be copied. */
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

  look();
  return {
    current: () => {
      if (edition && (clock() >= edition.until || clock() < edition.from)) advance();
      return edition;
    },
    currentWith: (kind, id) => editionWith(items, keyOf(kind, id), clock()),
    problems: news.problems,
    held: () =>
      [...heldSince].flatMap(([item, since]) => {
        const [kind = '', id = ''] = item.split('/');
        return isKind(kind) && edition?.find(kind, id) ? [{ item, since }] : [];
      }),
    waiting: () =>
      [...read.folders.values()].flatMap((folder) =>
        Object.entries(folder.waiting).map(([name, file]) => ({ path: `${pathOf(folder)}/${name}`, file })),
      ),
    reread: take,
    tidy: () => tidyMedia(places.kept, keptHashes([...read.folders.values(), ...items.values()], edition), clock()),
    deaf: () => deaf,
    onChange: (listener) => void listeners.push(listener),
    follow: () => {
      unwatch ??= watchFolder(places.content, {
        onChange: hear,
        onLook: look,
        onDeaf: (reason) => {
          if (reason === deaf) return;
          deaf = reason;
          onDeaf?.(reason);
          tellListeners();
        },
      });
    },
    close: async () => {
      clearTimeout(timer);
      news.close();
      await unwatch?.();
    },
  };
}
