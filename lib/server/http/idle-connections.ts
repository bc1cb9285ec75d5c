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
    if (answers.get(socket)?.headersSent === false) socket.setTimeout(idle);
    else socket.destroy();
  });
}
