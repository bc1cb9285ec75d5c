import { assemble, type Folder, type Folders, type Items, keyOf } from './assemble';
import { type Edition, makeEdition } from './edition';
import { isKind, singleKind } from './kinds';
import { type Problem, problemLine } from './problem';
import { listFolders, type Places, pathsChangedSince, readAllFolders, readFolder } from './read-folders';
import type { Audience } from './visibility';
import { watchFolder } from './watch';

/** `setTimeout` cannot wait longer than 2^31 - 1 milliseconds. */
const longestWait = 2_147_483_647;

export type EditionEvents = {
  onEdition?(edition: Edition): void;
  /** Once for each problem, until it is mended and comes back. */
  onProblem?(problem: Problem): void;
};

/** The editions of one content folder, one after the other. */
export type Editions = {
  /** The edition of this moment; undefined while no film can be read. */
  current(): Edition | undefined;
  problems(): readonly Problem[];
  /** Calls after every reading of the files and every publication instant: the edition, or what is wrong, may be another. */
  onChange(listener: () => void): void;
  /** Keeps up with the files from now on, and takes in what has changed since they were read. */
  follow(): void;
  close(): Promise<void>;
};

type Options = EditionEvents & Places & { audience: Audience; clock?: () => number };

/**
 * Reads the content and, once it follows it, keeps up with it: a new edition begins when files change and are valid, and when the clock
 * passes a moment at which an item appears or disappears. Whoever asks after such a moment gets the new one, even if
 * the timer is late.
 */
export function openEditions({ audience, clock = Date.now, onEdition, onProblem, ...places }: Options): Editions {
  const opened = Date.now();
  let { folders, problems: strays } = readAllFolders(places);
  let items: Items = new Map();
  let problems: Problem[] = [];
  let edition: Edition | undefined;
  let timer: NodeJS.Timeout | undefined;
  const listeners: (() => void)[] = [];
  let unwatch: (() => Promise<void>) | undefined;

  function reassemble(): void {
    const known = new Set(problems.map(problemLine));
    const assembled = assemble(folders, items, clock());
    items = assembled.items;
    problems = [...strays, ...assembled.problems];
    for (const problem of problems) {
      if (!known.has(problemLine(problem))) onProblem?.(problem);
      known.add(problemLine(problem));
    }
    advance();
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
    for (const listener of listeners) listener();
  }

  function reread(changed: () => string[]): void {
    try {
      ({ folders, problems: strays } = update(folders, changed(), places));
    } catch (error) {
      strays = [
        { file: '.', line: 1, column: 1, message: `the content folder cannot be read (${String(error)}): put it back` },
      ];
    }
    reassemble();
  }

  reassemble();
  return {
    current: () => {
      if (edition && (clock() >= edition.until || clock() < edition.from)) advance();
      return edition;
    },
    problems: () => problems,
    onChange: (listener) => void listeners.push(listener),
    follow: () => {
      unwatch ??= watchFolder(places.content, {
        onReady: () => reread(() => pathsChangedSince(opened, places)),
        onChange: (paths) => reread(() => paths),
      });
    },
    close: async () => {
      clearTimeout(timer);
      await unwatch?.();
    },
  };
}

/** Reads the folders of the changed paths anew and forgets those that are gone. */
function update(
  folders: Folders,
  paths: string[],
  places: Places,
): { folders: Map<string, Folder>; problems: Problem[] } {
  const { folders: listed, problems } = listFolders(places);
  const changed = new Set(paths.map(itemOf));
  const kept = listed.map(({ kind, id }) => {
    const key = keyOf(kind, id);
    const known = changed.has(key) ? undefined : folders.get(key);
    return [key, known ?? readFolder(kind, id, places)] as const;
  });
  return { folders: new Map(kept), problems };
}

/** `press/premiere/es.md` → `press/premiere` */
function itemOf(path: string): string {
  const [kind = '', id = ''] = path.split('/');
  return isKind(kind) && kind === singleKind ? keyOf(kind, singleKind) : `${kind}/${id}`;
}
