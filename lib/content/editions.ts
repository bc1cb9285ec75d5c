import { dirname, join } from 'node:path';
import { type AssembledContent, assemble } from './assemble';
import { type Edition, editionForAccredited, editionWith, editionWithAccredited, makeEdition } from './edition';
import { folderReader } from './folder-reader';
import { heldItems } from './held-items';
import { type Items, keyOf } from './item';
import { isKind, type Kind, singleKind } from './kinds';
import { type Places, pathOf } from './list-folders';
import type { MediaFile } from './media';
import type { Problem } from './problem';
import { problemNews } from './problem-news';
import { keptHashes, tidyMedia } from './tidy-media';
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
  /** The same, if accredited readers may read the item already. */
  currentWithAccredited(kind: Kind, id: string): Edition | undefined;
  /** The edition of this moment and everything that accredited readers may read already; undefined while no film can be read. */
  currentForAccredited(): Edition | undefined;
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
  const reader = folderReader(places, reassemble);
  let items: Items = heldOnDisk.read();
  let content: AssembledContent = { items, problems: [], problemsOf: new Map() };
  let edition: Edition | undefined;
  let timer: NodeJS.Timeout | undefined;
  let deaf: string | undefined;
  const listeners: (() => void)[] = [];
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  const news = problemNews(places.content, { onProblem, onMended, onSettled: tellListeners });
  let unwatch: (() => Promise<void>) | undefined;

  function reassemble(): void {
    const { folders, problems, unread } = reader.read();
    content = assemble(folders, items, clock(), unread);
    items = content.items;
    keepHeld(unread);
    news.report([...problems, ...content.problems], unwatch !== undefined);
    advance();
  }

  /** Items with a problem are kept as they are shown: their files alone would not give them again. */
  function keepHeld(unread: ReadonlySet<Kind>): void {
    const unknown = [...items.values()].filter(({ kind }) => unread.has(kind));
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

  reader.look();
  return {
    current: () => {
      if (edition && (clock() >= edition.until || clock() < edition.from)) advance();
      return edition;
    },
    currentWith: (kind, id) => editionWith(items, keyOf(kind, id), clock()),
    currentWithAccredited: (kind, id) => editionWithAccredited(items, keyOf(kind, id), clock()),
    currentForAccredited: () => edition && editionForAccredited(items, clock()),
    problems: news.problems,
    held: () =>
      [...heldSince].flatMap(([item, since]) => {
        const [kind = '', id = ''] = item.split('/');
        return isKind(kind) && edition?.find(kind, id) ? [{ item, since }] : [];
      }),
    waiting: () =>
      [...reader.read().folders.values()].flatMap((folder) =>
        Object.entries(folder.waiting).map(([name, file]) => ({ path: `${pathOf(folder)}/${name}`, file })),
      ),
    reread: reader.reread,
    tidy: () =>
      tidyMedia(places.kept, keptHashes([...reader.read().folders.values(), ...items.values()], edition), clock()),
    deaf: () => deaf,
    onChange: (listener) => void listeners.push(listener),
    follow: () => {
      reader.follow();
      unwatch ??= watchFolder(places.content, {
        onChange: reader.hear,
        onLook: reader.look,
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
      reader.close();
      news.close();
      await unwatch?.();
    },
  };
}
