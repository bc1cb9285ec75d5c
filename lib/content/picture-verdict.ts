import { readFileSync, writeFileSync } from 'node:fs';
import type { ProblemCode } from '../i18n/problem-messages';

/** What a picture was found to be when it was decoded. */
export const verdicts = ['whole', 'slow', 'crashed', 'broken'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where that is written. */
const verdictAt = (keptAt: string) => `${keptAt}.checked`;

/** Of this process: a disk that is full costs only what a later process would know. */
const known = new Map<string, Verdict>();

/** Whether a picture has been decoded once, and with it every file of the same bytes. */
export const isChecked = (keptAt: string): boolean => read(keptAt) !== undefined;

/** Why a picture cannot be shown; undefined where nothing is known against it. */
export function verdictOn(keptAt: string): ProblemCode | undefined {
  const verdict = read(keptAt);
  return verdict === undefined || verdict === 'whole' ? undefined : `picture.${verdict}`;
}

/**
 * Notes what a picture was found to be.
 *
 * @throws {Error} when it cannot be written down; this process knows it all the same.
 */
export function noteVerdict(keptAt: string, verdict: Verdict): void {
  known.set(keptAt, verdict);
  writeFileSync(verdictAt(keptAt), verdict);
}

function read(keptAt: string): Verdict | undefined {
  const verdict = known.get(keptAt) ?? readFile(keptAt);
  if (verdict !== undefined) known.set(keptAt, verdict);
  return verdict;
}

/** What is none of our words was written by another version, and the picture is decoded anew. */
function readFile(keptAt: string): Verdict | undefined {
  try {
    const written = readFileSync(verdictAt(keptAt), 'utf8');
    return verdicts.find((verdict) => verdict === written);
  } catch {
    return undefined;
  }
}
