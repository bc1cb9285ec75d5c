import PQueue from 'p-queue';

/** Too much is asked at once: whoever asks is told to come back, before anything is done for them. */
export class Busy extends Error {}

type Limits = {
  atOnce: number;
  /** How many may wait. */
  waiting: number;
  /** Milliseconds that one may wait for its turn: where what goes before it hangs, nobody waits for all of it. */
  longestWait: number;
};

/** Works at a few things at a time and lets no more than a few others wait, and not for long. */
export function limitedQueue({ atOnce, waiting, longestWait }: Limits) {
  const queue = new PQueue({ concurrency: atOnce });
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (queue.size >= waiting) return Promise.reject(new Busy(`${waiting} are waiting already`));
    const turn = new AbortController();
    const late = setTimeout(() => turn.abort(new Busy(`it waited for ${longestWait} ms`)), longestWait).unref();
    const begin = () => {
      clearTimeout(late);
      return work();
    };
    return queue.add(begin, { signal: turn.signal });
  };
}
