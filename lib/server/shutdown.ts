import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that an end takes at the most; whoever runs containers kills them after ten seconds. */
export type ClosingTimes = {
  /** Requests are still answered after `/readyz` has said no: a proxy needs a moment to look elsewhere. */
  grace: number;
  /** Answers under way may still take so long. */
  patience: number;
};

export const closingTimes: ClosingTimes = { grace: 2500, patience: 6500 };

/** Milliseconds after which a connection whose answer has been given is closed. */
const pause = 100;

/** Whether requests should be sent here. */
export type Readiness = { isReady: boolean };

/** Takes no more connections and finishes what is under way. */
function closeServer(server: Server, closed: () => void, patience: number): void {
  setTimeout(() => server.closeAllConnections(), patience).unref();
  server.close(closed);
  setInterval(() => server.closeIdleConnections(), pause).unref();
}

/**
 * SIGTERM: says that it is not ready, goes on answering until others have heard of it, then closes. SIGINT, which is
 * somebody at a keyboard: closes at once.
 */
export function closeOnSignal(
  server: Server,
  readiness: Readiness,
  closed: () => void,
  { grace, patience }: ClosingTimes = closingTimes,
): void {
  const close = () => closeServer(server, closed, patience);
  process.once('SIGTERM', () => {
    readiness.isReady = false;
    void wait(grace).then(close);
  });
  process.once('SIGINT', close);
}
