import type { BasicRun, Run } from './runs';

/** Runs without what only a page can say of them, and with it the runs that were only there to say it. */
export function toBasicRuns(runs: readonly Run[]): BasicRun[] {
  const basic: BasicRun[] = [];
  runs.forEach((run, index) => {
    const last = basic.at(-1);
    const plain = toBasicRun(run);
    const isDay = run.datetime !== undefined || runs[index - 1]?.datetime !== undefined;
    if (last && (run.aside || (isDay && hasSameLook(last, plain)))) last.text += plain.text;
    else basic.push(plain);
  });
  return basic;
}

function toBasicRun({ text, strong, emphasis, raised, href, lang }: Run): BasicRun {
  return {
    text,
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(raised && { raised }),
    ...(href && { href }),
    ...(lang && { lang }),
  };
}

const hasSameLook = (a: BasicRun, b: BasicRun): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.raised === b.raised && a.href === b.href && a.lang === b.lang;
