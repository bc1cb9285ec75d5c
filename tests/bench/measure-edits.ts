import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { getPage } from './get';
import type { RunningServer } from './server-process';
import { syntheticRelease } from './synthetic';

/** Milliseconds between two looks at the page. */
const pause = 5;

/** An edit that does not show after so many milliseconds never will. */
const patience = 20_000;

/** Milliseconds from each save of a press release to the first answer that has the new words. */
export async function measureEdits({ url }: RunningServer, folder: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let edit = 0; edit < count; edit += 1) {
    const headline = `Edited ${Date.now()}`;
    const saved = performance.now();
    writeFileSync(join(folder, 'press/release-0/en.md'), syntheticRelease(0, 'en', headline));
    while (!(await getPage(`${url}/en/press/release-0`)).body.includes(headline)) {
      if (performance.now() - saved > patience) throw new Error('an edited press release never showed');
      await wait(pause);
    }
    times.push(performance.now() - saved);
  }
  return times;
}
