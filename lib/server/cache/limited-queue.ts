import PQueue from 'p-queue';

/** Too much is asked at once: whoever asks is told to come back, before anything is done for them. */
export class Busy extends Error {}

/** Works at a few things at a time and lets no more than a few others wait. */
export function limitedQueue({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const queue = new PQueue({ concurrency: atOnce });
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (queue.size >= waiting) return Promise.reject(new Busy(`${waiting} are waiting already`));
    return queue.add(work);
  };
}
