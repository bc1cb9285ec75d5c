import { realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Milliseconds of quiet after which a group of saves is read: a checkout writes many files at once. */
const quiet = 60;

/** Milliseconds after which it is read even if saving goes on. */
const longest = 300;

/** Milliseconds between two looks at where the folder's path leads: a link or a folder that is swapped tells nobody. */
const rootInterval = 1000;

/** Milliseconds between two looks at everything: not every volume tells of its changes. */
const lookInterval = 10_000;

type WatchEvents = {
  /** Paths, relative to the folder, with forward slashes. */
  onChange(paths: string[]): void;
  /** It is time to look by oneself: when the watch begins, when the path leads elsewhere, and every few seconds. */
  onLook(): void;
  /** The system does not tell of changes; only a look shows them. Undefined when it does again. */
  onDeaf(reason: string | undefined): void;
};

/** Where a path leads, and which folder lies there: another one in its place has another identity. */
type Root = { path: string; identity: string };

function rootOf(folder: string): Root | undefined {
  try {
    const path = realpathSync(folder);
    const { dev, ino, birthtimeMs } = statSync(path);
    return { path, identity: [path, dev, ino, birthtimeMs].join(' ') };
  } catch {
    return undefined;
  }
}

/** @returns a function that ends the watch. */
export function watchFolder(folder: string, { onChange, onLook, onDeaf }: WatchEvents): () => Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  /** When the first of them was heard of, by a clock that nobody puts. */
  let first: number | undefined;
  let root = rootOf(folder);
  let watcher: FSWatcher | undefined;
  /** The folder has been moved away or deleted, if only for a moment: the watcher has let go of it. */
  let isLost = false;

  function flush(): void {
    const paths = [...changed];
    changed.clear();
    first = undefined;
    onChange(paths);
  }

  function hear(path: string): void {
    changed.add(path);
    first ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(quiet, Math.max(0, first + longest - performance.now())));
  }

  function begin(): void {
    onDeaf(undefined);
    const at = root?.path;
    if (at === undefined) return;
    watcher = watch(at, { ignoreInitial: true, followSymlinks: false });
    watcher.on('all', (_, path) => hear(relative(at, path).split(sep).join('/')));
    watcher.on('unlinkDir', (path) => {
      if (path === at) isLost = true;
    });
    watcher.on('ready', onLook);
    watcher.on('error', (error) => onDeaf(String(error)));
  }

  const roots = setInterval(() => {
    const now = rootOf(folder);
    if (now?.identity === root?.identity && !isLost) return;
    root = now;
    isLost = false;
    const old = watcher;
    watcher = undefined;
    void old?.close();
    begin();
    onLook();
  }, rootInterval);
  const looks = setInterval(onLook, lookInterval);
  for (const each of [roots, looks]) each.unref();
  begin();

  return async () => {
    for (const each of [roots, looks]) clearInterval(each);
    clearTimeout(timer);
    await watcher?.close();
  };
}
