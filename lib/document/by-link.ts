import type { Run } from './blocks';

/** Runs that one link holds, or none. */
type Linked = { href?: string; runs: Run[] };

/** A link whose words have several looks is one link. */
export function byLink(runs: readonly Run[]): Linked[] {
  const groups: Linked[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else groups.push({ ...(run.href && { href: run.href }), runs: [run] });
  }
  return groups;
}
