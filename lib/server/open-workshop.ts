import type { Setting } from '../publish/files/draft';
import type { Manuscript } from '../publish/manuscript/model';
import { startThread } from './typescript-thread';
import type { Delivery, Order } from './workshop';

export type SetManuscript = (manuscript: Manuscript, setting: Setting) => Promise<Buffer>;

type Waiting = { resolve(bytes: Buffer): void; reject(error: Error): void };

/** Orders for the workshop; its thread begins with the first of them. */
export function openWorkshop(): SetManuscript {
  const waiting = new Map<number, Waiting>();
  let ordered = 0;
  let thread: ReturnType<typeof startThread> | undefined;

  function begin() {
    const begun = startThread(new URL('./workshop.ts', import.meta.url), {});
    begun.unref();
    begun.on('message', (delivery: Delivery) => {
      const customer = waiting.get(delivery.number);
      waiting.delete(delivery.number);
      if ('bytes' in delivery) customer?.resolve(Buffer.from(delivery.bytes));
      else customer?.reject(new Error(delivery.failed));
    });
    begun.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(new Error(`the workshop closed: ${String(error)}`));
      waiting.clear();
      thread = undefined;
    });
    return begun;
  }

  return (manuscript, setting) =>
    new Promise((resolve, reject) => {
      thread ??= begin();
      ordered += 1;
      waiting.set(ordered, { resolve, reject });
      thread.postMessage({ number: ordered, manuscript, setting } satisfies Order);
    });
}
