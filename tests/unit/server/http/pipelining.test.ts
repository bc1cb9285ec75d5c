import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { oneAfterTheOther } from '../../../../lib/server/http/pipelining';
import { listening } from '../../../support/listening';

/** More than the system takes in between two ends of a connection. */
const large = Buffer.alloc(24 * 1024 * 1024);

/** A server that notes what it is asked, and how many requests Node has made of what arrived. */
async function noting(body: Buffer = Buffer.from('.')) {
  const answered: string[] = [];
  const seen = { requests: 0 };
  const handler = oneAfterTheOther((request, response) => {
    answered.push(request.url ?? '');
    response.writeHead(200, { 'Content-Length': body.length }).end(body);
  });
  const origin = await listening((request, response) => {
    seen.requests += 1;
    handler(request, response);
  });
  return { answered, seen, port: Number(new URL(origin).port) };
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

const asked = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `GET /${name}${index} HTTP/1.1\r\nHost: a\r\n\r\n`).join('');

test('a few requests that are sent at once are all answered, in their order', async () => {
  const { answered, port } = await noting();
  const socket = await connected(port);
  let text = '';
  socket.on('data', (part) => {
    text += String(part);
  });
  socket.write(asked('a', 10));
  await expect.poll(() => text.split('200 OK').length - 1).toBe(10);
  expect(answered).toEqual(Array.from({ length: 10 }, (_, index) => `/a${index}`));
});

test('whoever asks for much at once is answered in turn with the others', async () => {
  const { answered, port } = await noting();
  const [first, second] = [await connected(port), await connected(port)];
  for (const socket of [first, second]) socket.resume();
  first.write(asked('a', 15));
  second.write(asked('b', 1));
  await expect.poll(() => answered.length).toBe(16);
  expect(answered.indexOf('/b0')).toBeLessThan(8);
});

test('nothing is prepared for a reader who has not taken what was asked for before', async () => {
  const { answered, seen, port } = await noting(large);
  const [greedy, other] = [await connected(port), await connected(port)];
  greedy.pause();
  greedy.write(asked('a', 10));
  await expect.poll(() => seen.requests).toBe(10);
  other.resume().write(asked('b', 1));
  await expect.poll(() => answered).toContain('/b0');
  expect(answered.filter((url) => url.startsWith('/a'))).toEqual(['/a0']);
});

test('five hundred requests at once end the connection, and most of them are not even read', async () => {
  const { answered, seen, port } = await noting();
  const socket = await connected(port);
  socket.resume().write(asked('a', 500));
  await once(socket, 'close');
  expect(seen.requests).toBeLessThan(30);
  const other = await connected(port);
  other.resume().write(asked('b', 3));
  await expect.poll(() => answered.slice(-3)).toEqual(['/b0', '/b1', '/b2']);
});
