/** Milliseconds after which what failed is tried again. */
const pause = 60_000;

/** What has just failed and is not tried again for every reader. */
export function recentFailures(clock = Date.now): { has(name: string): boolean; add(name: string): void } {
  const until = new Map<string, number>();
  return {
    has: (name) => {
      if ((until.get(name) ?? 0) > clock()) return true;
      until.delete(name);
      return false;
    },
    add: (name) => void until.set(name, clock() + pause),
  };
}
