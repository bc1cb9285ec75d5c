import type { Setting } from '../publish/files/draft';
import type { Manuscript } from '../publish/manuscript/model';
import { startThread } from './typescript-thread';
import type { Delivery, Order } from './workshop';

export type SetManuscript = (manuscript: Manuscript, setting: Setting) => Promise<Buffer>;

type Waiting = { resolve(bytes: Buffer): void; reject(error: Error): void };

/** Milliseconds without an order after which the workshop closes: what it holds in memory is worth two hundred pages. */
const idle = 5000;

/** Orders for the workshop; its thread begins with the first of them and ends when there are no more. */
export function openWorkshop(): SetManuscript {
  const waiting = new Map<number, Waiting>();
  let ordered = 0;
  let thread: ReturnType<typeof startThread> | undefined;
  let closing: NodeJS.Timeout | undefined;

  function closeWhenIdle() {
    clearTimeout(closing);
    if (waiting.size > 0) return;
    closing = setTimeout(() => {
      void thread?.terminate();
      thread = undefined;
    }, idle).unref();
  }

  function begin() {
    const begun = startThread(new URL('./workshop.ts', import.meta.url), {});
    begun.unref();
    begun.on('message', (delivery: Delivery) => {
      const customer = waiting.get(delivery.number);
      waiting.delete(delivery.number);
      if ('bytes' in delivery) customer?.resolve(Buffer.from(delivery.bytes));
      else customer?.reject(new Error(delivery.failed));
      closeWhenIdle();
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
      clearTimeout(closing);
      thread ??= begin();
      ordered += 1;
      waiting.set(ordered, { resolve, reject });
      thread.postMessage({ number: ordered, manuscript, setting } satisfies Order);
    });
}
