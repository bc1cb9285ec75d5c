import type { Server } from 'node:http';

/** Milliseconds that answers under way may still take. */
const patience = 9000;

/** Milliseconds after which a connection whose answer has been given is closed. */
const pause = 100;

/** Takes no more connections and finishes what is under way. */
export function closeServer(server: Server, closed: () => void): void {
  setTimeout(() => server.closeAllConnections(), patience).unref();
  server.close(closed);
  setInterval(() => server.closeIdleConnections(), pause).unref();
}

/** At each of the signals that end a process. */
export function onEndSignal(end: () => void): void {
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
