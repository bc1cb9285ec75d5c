import type { ServerResponse } from 'node:http';
import { limitedQueue } from '../cache/limited-queue';

/**
 * Files that are sent at once. For each of them this process holds two blocks of 64 kB, and the system up to some
 * megabytes that its reader has not taken.
 */
const usual = { atOnce: 200, waiting: 1000, longestWait: 15_000 };

/**
 * Milliseconds in which a reader has to take something while others wait. The system asks for more when it has sent a
 * third of what it holds, which on a slow connection takes seconds.
 */
const usualPatience = 5000;

/** How often it is looked in this time. */
const looks = 5;

/** Settles when the file may be sent that this is the response for. */
export type TransferTurn = (response: ServerResponse) => Promise<void>;

/** Bytes of this connection that the system has taken. */
const takenFrom = ({ socket }: ServerResponse) => (socket ? socket.bytesWritten - socket.writableLength : 0);

/**
 * Lets a limited number of files be sent at once. While others wait for their turn, as many of those who take nothing
 * are let go, so that whoever asks and does not read keeps nobody from downloading.
 *
 * @returns what rejects with Busy when too many are waiting, or one waits too long.
 */
export function fileTransfers(limits = usual, patience = usualPatience): TransferTurn {
  const queue = limitedQueue(limits);
  /** What each reader had taken at the last look, and how many have found no more: where this thread is late, there are fewer. */
  const sending = new Map<ServerResponse, { taken: number; idleLooks: number }>();
  let waiting = 0;
  let looking: NodeJS.Timeout | undefined;

  function look(): void {
    for (const [response, { taken, idleLooks }] of sending) {
      const now = takenFrom(response);
      sending.set(response, { taken: now, idleLooks: now === taken ? idleLooks + 1 : 0 });
    }
    const idle = [...sending].filter(([, { idleLooks }]) => idleLooks >= looks);
    idle.sort(([, one], [, other]) => other.idleLooks - one.idleLooks);
    for (const [response] of idle.slice(0, waiting)) response.destroy();
  }

  function count(difference: 1 | -1): void {
    waiting += difference;
    if (waiting === 0) looking = void clearInterval(looking);
    else looking ??= setInterval(look, patience / looks).unref();
  }

  const send = (response: ServerResponse) =>
    new Promise<void>((resolve) => {
      sending.set(response, { taken: 0, idleLooks: 0 });
      response.once('close', () => {
        sending.delete(response);
        resolve();
      });
    });

  return (response) =>
    new Promise((resolve, reject) => {
      let isWaiting = true;
      const endWaiting = () => {
        if (isWaiting) count(-1);
        isWaiting = false;
      };
      count(1);
      const begin = () => {
        endWaiting();
        resolve();
        return response.destroyed ? Promise.resolve() : send(response);
      };
      queue(begin).catch((error: unknown) => {
        endWaiting();
        reject(error);
      });
    });
}
