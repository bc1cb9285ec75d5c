import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds for which one thing gives way at the most. */
const usualLongest = 200;

/** Who waits for a page or a file goes before who waits for an archive, which takes long in any case. */
export type RightOfWay = {
  /** Does what somebody waits for. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** Settles when nothing of that is under way, or after a while. */
  give(): Promise<void>;
};

export function rightOfWay(longest = usualLongest): RightOfWay {
  let underWay = 0;
  let givingWay: (() => void)[] = [];
  const end = () => {
    underWay -= 1;
    if (underWay > 0) return;
    for (const goOn of givingWay) goOn();
    givingWay = [];
  };
  return {
    first: (work) => {
      underWay += 1;
      return work().finally(end);
    },
    give: async () => {
      if (underWay === 0) return;
      const free = new Promise<void>((resolve) => givingWay.push(resolve));
      await Promise.race([free, wait(longest, undefined, { ref: false })]);
    },
  };
}
