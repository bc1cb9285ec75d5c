import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { Busy } from '../../../../lib/server/cache/limited-queue';
import { fileTransfers, type TransferTurn } from '../../../../lib/server/http/file-transfers';
import { ask } from '../../../support/ask';
import { listening } from '../../../support/listening';

/** More than the system takes in between two ends of a connection. */
const large = 24 * 1024 * 1024;
const block = Buffer.alloc(64 * 1024);

/** In blocks, as a file is read. */
const blocks = () => Readable.from(Array.from({ length: large / block.length }, () => block));

/** A server that sends something large at /large, and something small at every other address, in their turns. */
const sending = (turn: TransferTurn) =>
  listening((request, response) => {
    turn(response).then(
      () => (request.url === '/large' ? blocks() : Readable.from(['small'])).pipe(response),
      (error) => response.writeHead(error instanceof Busy ? 503 : 500).end(),
    );
  });

/** Somebody who has begun to read. */
async function reader(origin: string): Promise<Socket> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(socket, 'readable');
  return socket;
}

const limits = { atOnce: 2, waiting: 5, longestWait: 20_000 };

test('who asks for files and does not read them keeps nobody from downloading', async () => {
  const origin = await sending(fileTransfers(limits, 100));
  await Promise.all([reader(origin), reader(origin)]);
  expect(await ask(origin, '/small')).toMatchObject({ status: 200, text: 'small' });
});

test('who reads slowly gets the file whole, though others wait', async () => {
  const origin = await sending(fileTransfers({ ...limits, atOnce: 1 }, 200));
  const slow = await reader(origin);
  const others = [ask(origin, '/small'), ask(origin, '/small')];
  let received = 0;
  for await (const part of slow) {
    received += (part as Buffer).length;
    if (received > large) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(received).toBeGreaterThan(large);
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200]);
});

test('more than may wait are told to come back, and so is whoever waits too long', async () => {
  const origin = await sending(fileTransfers({ atOnce: 1, waiting: 1, longestWait: 100 }, 60_000));
  await reader(origin);
  const answers = await Promise.all([ask(origin, '/small'), ask(origin, '/small')]);
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
});

test('readers who have left while they waited take no turn', async () => {
  const origin = await sending(fileTransfers({ ...limits, atOnce: 1 }, 300));
  await reader(origin);
  const leaving = connect(Number(new URL(origin).port), '127.0.0.1', () =>
    leaving.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n', () => leaving.destroy()),
  );
  await once(leaving, 'close');
  expect((await ask(origin, '/small')).status).toBe(200);
});
