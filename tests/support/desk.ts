import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Edition, Editions } from '../../lib/content';
import { type Desk, openDesk } from '../../lib/server/desk';
import { keepDesk } from '../../lib/server/keep-desk';
import { notingRender } from './renders';

/** Editions that change when a test says so. */
export function changingEditions(first: Edition | undefined): Editions & { become(edition?: Edition): void } {
  let edition = first;
  const listeners: (() => void)[] = [];
  return {
    current: () => edition,
    problems: () => [],
    onChange: (listener) => void listeners.push(listener),
    follow: () => undefined,
    close: async () => undefined,
    become: (next) => {
      edition = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Both ends of a desk, joined by a real channel, for as long as the test runs. */
export function joinedDesk(editions: Editions, render = notingRender(), clock: () => number = Date.now): Promise<Desk> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  keepDesk(port1, editions, ({ id }, path) => render(id, path));
  return openDesk(port2, clock);
}
