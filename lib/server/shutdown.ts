import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds for which requests are still answered after `/readyz` has said no: a proxy needs a moment to look elsewhere. */
const grace = 2500;

/** Milliseconds that answers under way may still take. */
const patience = 6500;

/** Milliseconds after which a connection whose answer has been given is closed. */
const pause = 100;

/** Whether requests should be sent here. */
export type Readiness = { isReady: boolean };

/** Takes no more connections and finishes what is under way. */
export function closeServer(server: Server, closed: () => void): void {
  setTimeout(() => server.closeAllConnections(), patience).unref();
  server.close(closed);
  setInterval(() => server.closeIdleConnections(), pause).unref();
}

/**
 * SIGTERM: says that it is not ready, goes on answering until others have heard of it, then closes. SIGINT, which is
 * somebody at a keyboard: closes at once.
 */
export function closeOnSignal(server: Server, readiness: Readiness, closed: () => void): void {
  const close = () => closeServer(server, closed);
  process.once('SIGTERM', () => {
    readiness.isReady = false;
    void wait(grace).then(close);
  });
  process.once('SIGINT', close);
}
