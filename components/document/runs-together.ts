import type { Run } from '@/lib/document/runs';

/** Runs that stand in one link, or aside of one, together. */
export function runsTogether(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first?.href === run.href && first?.aside === run.aside) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The language of an element that holds these runs, where it is not that of what is around it. */
export function langOfRuns(runs: readonly Run[]): string | undefined {
  const lang = runs[0]?.lang;
  return runs.every((run) => run.lang === lang) ? lang : undefined;
}
