import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds in which a reader takes no byte of an answer, or says nothing more, after which the connection is closed. */
const longest = 30_000;

/**
 * Closes connections on which nothing happens: whoever asks for a kit and does not read it would hold a place for
 * ever. Who waits for an answer that is being made is no idle reader.
 */
export function closeIdle(server: Server, idle = longest): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => void answers.set(socket, response));
  server.setTimeout(idle, (socket) => {
    if (answers.get(socket)?.headersSent === false) return void socket.setTimeout(idle);
    /** Where this thread was late, the next request may have come already: it is read before this is asked. */
    const { bytesRead } = socket;
    setImmediate(() => {
      if (socket.bytesRead === bytesRead) socket.destroy();
    });
  });
}
