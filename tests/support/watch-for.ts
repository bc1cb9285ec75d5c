import { ask } from './ask';

/** Milliseconds between two looks. */
const interval = 250;

/**
 * Looks again and again whether a server shows words that its readers must not see yet.
 *
 * @returns ends the watch, and names the addresses that showed them.
 */
export function watchFor(words: string, origin: string, paths: readonly string[]): () => Promise<string[]> {
  const seen = new Set<string>();
  const look = async () => {
    for (const path of paths) if ((await ask(origin, path)).text.includes(words)) seen.add(path);
  };
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    looking ??= look()
      // The server is gone where the test has failed before.
      .catch(() => clearInterval(timer))
      .finally(() => {
        looking = undefined;
      });
  }, interval).unref();
  return async () => {
    clearInterval(timer);
    await looking;
    await look();
    return [...seen];
  };
}
