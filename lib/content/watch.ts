import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds of quiet after which a group of saves is read: a checkout writes many files at once. */
const quiet = 60;

/** Milliseconds after which it is read even if saving goes on. */
const longest = 300;

type WatchEvents = {
  /** The watch has begun: what changed before this moment may have been missed. */
  onReady(): void;
  /** Paths, relative to the folder, with forward slashes. */
  onChange(paths: string[]): void;
};

/** @returns a function that ends the watch. */
export function watchFolder(folder: string, { onReady, onChange }: WatchEvents): () => Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  const flush = () => {
    const paths = [...changed];
    changed.clear();
    first = 0;
    onChange(paths);
  };
  const root = realpathSync(folder);
  // Its parent is watched: a folder that is deleted and put back is otherwise never heard of again.
  const isOutside = (path: string) => path !== dirname(root) && path !== root && !path.startsWith(root + sep);
  const watcher = watch(dirname(root), { ignoreInitial: true, followSymlinks: false, ignored: isOutside });
  watcher.on('all', (_, path) => {
    changed.add(relative(root, path).split(sep).join('/'));
    first ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(quiet, Math.max(0, first + longest - Date.now())));
  });
  watcher.on('ready', onReady);
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
