import { readFileSync, writeFileSync } from 'node:fs';

/** Where it is written what a picture was found to be when it was decoded: nothing, or why it cannot be shown. */
const verdictAt = (keptAt: string) => `${keptAt}.checked`;

/** Of this process: a disk that is full costs only what a later process would know. */
const known = new Map<string, string>();

/** Whether a picture has been decoded once, and with it every file of the same bytes. */
export const isChecked = (keptAt: string): boolean => read(keptAt) !== undefined;

/** Why a picture cannot be shown, and the cure; undefined where nothing is known against it. */
export const verdictOn = (keptAt: string): string | undefined => read(keptAt) || undefined;

/**
 * Notes what is wrong with a picture; nothing: that it is whole.
 *
 * @throws {Error} when it cannot be written down; this process knows it all the same.
 */
export function noteVerdict(keptAt: string, reason: string): void {
  known.set(keptAt, reason);
  writeFileSync(verdictAt(keptAt), reason);
}

function read(keptAt: string): string | undefined {
  const verdict = known.get(keptAt) ?? readFile(keptAt);
  if (verdict !== undefined) known.set(keptAt, verdict);
  return verdict;
}

function readFile(keptAt: string): string | undefined {
  try {
    return readFileSync(verdictAt(keptAt), 'utf8');
  } catch {
    return undefined;
  }
}
