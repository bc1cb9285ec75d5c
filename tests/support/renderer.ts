import { MessageChannel } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { Edition, Editions } from '../../lib/content';
import { connectRenderer, type RendererConnection } from '../../lib/server/ipc/renderer-client';
import { serveRenderer } from '../../lib/server/ipc/serve-renderer';
import { notingRender } from './renders';

/** Editions that change when a test says so. */
export function changingEditions(first: Edition | undefined): Editions & { become(edition?: Edition): void } {
  let edition = first;
  const listeners: (() => void)[] = [];
  return {
    current: () => edition,
    currentWith: () => undefined,
    currentWithAccredited: () => undefined,
    currentForAccredited: () => undefined,
    problems: () => [],
    held: () => [],
    waiting: () => [],
    reread: () => undefined,
    tidy: async () => undefined,
    deaf: () => undefined,
    onChange: (listener) => void listeners.push(listener),
    follow: () => undefined,
    close: async () => undefined,
    become: (next) => {
      edition = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Both ends of a renderer, joined by a real channel, for as long as the test runs. */
export function connectedRenderer(
  editions: Editions,
  render = notingRender(),
  clock: () => number = () => Math.max(Date.now(), editions.current()?.from ?? 0),
): Promise<RendererConnection> {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  serveRenderer(port1, {
    editions,
    render: ({ id }, route) => render(id, route),
    makeArchive: async () => undefined,
    privateCopy: async () => undefined,
  });
  return connectRenderer(port2, clock);
}
