/** Milliseconds after which what failed is tried again. */
const pause = 60_000;

/** What has just failed and is not tried again for every reader. A clock that is put back makes no pause longer. */
export function recentFailures(): { has(name: string): boolean; add(name: string): void } {
  const until = new Map<string, number>();
  return {
    has: (name) => {
      if ((until.get(name) ?? 0) > performance.now()) return true;
      until.delete(name);
      return false;
    },
    add: (name) => void until.set(name, performance.now() + pause),
  };
}
