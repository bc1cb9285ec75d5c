import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds in which a reader takes no byte of an answer, or says nothing more, after which the connection is closed. */
const longest = 30_000;

/**
 * Closes connections on which nothing happens: whoever asks for a kit and does not read it would hold a place for
 * ever. Who waits for an answer, or on a stream for news, is no idle reader.
 */
export function closeIdle(server: Server, idle = longest): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  const note = ({ socket }: IncomingMessage, response: ServerResponse) => void answers.set(socket, response);
  server.on('request', note).on('checkExpectation', note);
  server.setTimeout(idle, (socket) => {
    const answer = answers.get(socket);
    // One that has become another protocol, or that Node itself closes if no request comes.
    if (!answer) return;
    if (!answer.writableEnded && socket.writableLength === 0) return void socket.setTimeout(idle);
    /** Where this thread was late, the next request may have come already: it is read before this is asked. */
    const { bytesRead } = socket;
    setImmediate(() => {
      if (socket.bytesRead === bytesRead) socket.destroy();
    });
  });
}
