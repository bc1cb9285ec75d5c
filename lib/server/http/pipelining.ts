import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** Requests that may wait on a connection behind the one that is answered. Browsers and proxies send none of them. */
const waitingLimit = 16;

/** The parser of a connection, for which Node has no public name. */
type ParsedSocket = Socket & { parser?: { onIncoming?: unknown } | null };

/**
 * Closes a connection and reads no more of it. Node would make a request of everything that has arrived, a thousand of
 * 64 kB, though nobody can be answered any more; 2 tells its parser that what follows is another protocol.
 */
function cutOff(socket: ParsedSocket): void {
  if (socket.parser) socket.parser.onIncoming = () => 2;
  socket.destroy();
}

/**
 * Answers a request that was sent behind another one on its connection when the answer to that has been taken, and one
 * of them in each turn of the event loop, whatever connections they came on: who sends five hundred at once keeps no
 * other reader waiting, and who reads none of the answers is given no more of them.
 */
export function oneAfterTheOther(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();
  const due: (() => void)[] = [];

  function answerNext(): void {
    due.shift()?.();
    if (due.length > 0) setImmediate(answerNext);
  }

  return (request, response) => {
    // Node gives a response its connection when those before it are done.
    if (response.socket) return answer(request, response);
    const { socket } = request;
    const count = (waiting.get(socket) ?? 0) + 1;
    if (count > waitingLimit) return cutOff(socket);
    waiting.set(socket, count);
    response.once('socket', () => {
      waiting.set(socket, (waiting.get(socket) ?? count) - 1);
      if (due.push(() => answer(request, response)) === 1) setImmediate(answerNext);
    });
  };
}
