import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProblemCode } from '../i18n/problem-messages';
import type { Problem } from './problem';

/** Milliseconds after which somebody has typed the first line, or a copy has ended. */
const settling = 2000;

/** What is wrong with everything that is only half there. */
const unfinished: readonly ProblemCode[] = [
  'folder.noFacts',
  'folder.refusedPicture',
  'picture.cut',
  'picture.cutSvg',
  'picture.empty',
];

export type NewsEvents = {
  /** Once for each problem, until it is mended and comes back. */
  onProblem?(problem: Problem): void;
  /** Once for each problem that was reported. */
  onMended?(problem: Problem): void;
  /** What was still being written is a problem after all. */
  onSettled(): void;
};

/** What has come to be wrong and what is mended. */
export function problemNews(content: string, { onProblem, onMended, onSettled }: NewsEvents) {
  let told: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;

  /** @param isLive files are watched as they are written: what was begun a moment ago is no alarm yet. */
  function report(problems: readonly Problem[], isLive: boolean): void {
    clearTimeout(timer);
    const settled = isLive ? problems.filter((problem) => !isBeingWritten(problem, content)) : problems;
    if (settled.length < problems.length) {
      timer = setTimeout(() => {
        report(problems, isLive);
        onSettled();
      }, settling);
      timer.unref();
    }
    const before = new Map(told.map((problem) => [JSON.stringify(problem), problem]));
    const after = new Map(settled.map((problem) => [JSON.stringify(problem), problem]));
    told = settled;
    for (const [key, problem] of after) if (!before.has(key)) onProblem?.(problem);
    for (const [key, problem] of before) if (!after.has(key)) onMended?.(problem);
  }

  return { report, problems: () => told, close: () => clearTimeout(timer) };
}

function isBeingWritten({ code, file }: Problem, content: string): boolean {
  if (!unfinished.includes(code)) return false;
  const path = join(content, file);
  const newest = Math.max(
    ...[path, dirname(path)].map((each) => statSync(each, { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
  // A file may be of a day to come: its clock, or ours, was put.
  return Math.abs(Date.now() - newest) < settling;
}
