import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { closeIdle } from '../../../../lib/server/http/idle-connections';
import { ask } from '../../../support/ask';
import { listening } from '../../../support/listening';

/** Milliseconds. */
const idle = 800;

/** More than the system takes in between two ends of a connection. */
const megabytes = 24;
const megabyte = Buffer.alloc(1024 * 1024);

/** A server that sends more than fits in between, or answers late. */
const answer: RequestListener = (request, response) => {
  if (request.url === '/late') setTimeout(() => response.end('late'), idle * 2.5);
  else if (request.url === '/news') {
    response.write('none, ');
    setTimeout(() => response.end('some'), idle * 2.5);
  } else Readable.from(Array.from({ length: megabytes }, () => megabyte)).pipe(response);
};

const patient = () => listening(answer, (server) => closeIdle(server, idle));

async function reader(origin: string): Promise<Socket> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write('GET /kit HTTP/1.1\r\nHost: a\r\n\r\n');
  return socket;
}

test('a reader who takes nothing of an answer is let go', async () => {
  let open = 0;
  const origin = await listening(answer, (server) => {
    closeIdle(server, idle);
    server.on('connection', (socket) => {
      open += 1;
      socket.once('close', () => {
        open -= 1;
      });
    });
  });
  const socket = await reader(origin);
  socket.pause();
  await expect.poll(() => open).toBe(1);
  await expect.poll(() => open, { timeout: 20_000 }).toBe(0);
});

test('a reader who takes it slowly gets it whole', async () => {
  const socket = await reader(await patient());
  let received = 0;
  for await (const part of socket) {
    received += (part as Buffer).length;
    if (received > megabytes * megabyte.length) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(received).toBeGreaterThan(megabytes * megabyte.length);
});

test('a reader who asks again in time is answered, though the server was late to hear of it', async () => {
  const origin = await listening(
    (_, response) => response.end('answered'),
    (server) => {
      server.keepAliveTimeout = 1;
      closeIdle(server, 60_000);
    },
  );
  const socket = await reader(origin);
  let text = '';
  socket.on('data', (part) => {
    text += String(part);
  });
  await expect.poll(() => text).toContain('answered');
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  await expect.poll(() => text.split('answered').length).toBe(3);
});

test('a reader of a stream on which nothing is new stays', async () => {
  expect(await ask(await patient(), '/news')).toMatchObject({ status: 200, text: 'none, some' });
});

test('a reader who waits for what is being made gets it', async () => {
  expect(await ask(await patient(), '/late')).toMatchObject({ status: 200, text: 'late' });
});
