import type { Server } from 'node:http';

/** Milliseconds that answers under way may still take. */
const patience = 9000;

/** Milliseconds after which a connection whose answer has been given is closed. */
const pause = 100;

/** Takes no more connections, finishes what is under way and ends the process with 0. */
export function closeOnSignal(server: Server, cleanUp: () => Promise<void>): void {
  const close = () => {
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.close(() => void cleanUp().finally(() => process.exit(0)));
    setInterval(() => server.closeIdleConnections(), pause).unref();
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}
