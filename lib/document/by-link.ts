/** Runs that one link holds, or none. */
type Linked<R> = { href?: string; runs: R[] };

/** A link whose words have several looks is one link. */
export function byLink<R extends { href?: string }>(runs: readonly R[]): Linked<R>[] {
  const groups: Linked<R>[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else groups.push({ ...(run.href && { href: run.href }), runs: [run] });
  }
  return groups;
}
