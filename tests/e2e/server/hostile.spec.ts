import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { ask, askRaw } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { secondFilm } from '../../support/second-film';
import type { RunningServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** Megabytes of memory that the process holds. */
const memoryOf = ({ pid }: RunningServer) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** Asks for many addresses over a few connections, as one visitor's program would. */
async function askMany(origin: string, paths: readonly string[]): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const statusOf = (path: string) =>
    new Promise<number>((resolve, reject) => {
      get(origin + path, { agent }, (response) =>
        response.resume().on('end', () => resolve(response.statusCode ?? 0)),
      ).on('error', reject);
    });
  const statuses = await Promise.all(paths.map(statusOf));
  agent.destroy();
  return statuses;
}

const unknown = (count: number, salt: string) =>
  Array.from({ length: count }, (_, index) => `/en/${salt}-${index}/${'x'.repeat(1900)}?${index}`);

test('visitors who never finish their headers do not keep the others waiting', async ({ editableServer }) => {
  const port = Number(new URL(editableServer.origin).port);
  const dawdlers: Socket[] = Array.from({ length: 200 }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /en HTTP/1.1\r\nHost: a\r\nX-Slow: '));
    return socket.on('error', () => undefined);
  });
  await expect.poll(() => dawdlers.filter(({ bytesWritten }) => bytesWritten > 0).length).toBe(200);
  const trickle = setInterval(() => {
    for (const socket of dawdlers) socket.write('a');
  }, 200);
  const replies = [];
  for (let index = 0; index < 50; index += 1) replies.push((await ask(editableServer.origin, '/en')).status);
  clearInterval(trickle);
  for (const socket of dawdlers) socket.destroy();
  expect(new Set(replies)).toEqual(new Set([200]));
});

test('thousands of unknown addresses do not make the process grow', async ({ editableServer }) => {
  await askMany(editableServer.origin, unknown(5000, 'first'));
  const growths: number[] = [];
  for (const salt of 'abcdefgh') {
    const before = memoryOf(editableServer);
    const statuses = await askMany(editableServer.origin, unknown(2000, salt));
    expect(statuses.every((status) => status === 404)).toBe(true);
    growths.push(memoryOf(editableServer) - before);
  }
  // What is kept for each address grows with every batch; pages that are made ahead, and what is not collected yet, do not.
  expect(Math.min(...growths)).toBeLessThan(2);
});

test('readers who leave in the middle of an answer harm nobody', async ({ editableServer }) => {
  const port = Number(new URL(editableServer.origin).port);
  const leaving = Array.from({ length: 200 }, async () => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET /en HTTP/1.1\r\nHost: a\r\n\r\n', () => socket.resetAndDestroy());
    });
    socket.on('error', () => undefined);
    await once(socket, 'close');
  });
  await Promise.all(leaving);
  expect((await ask(editableServer.origin, '/en')).status).toBe(200);
  expect(editableServer.log('answer-failed')).toEqual([]);
});

/** A request with one long header. */
const withHeader = (name: string, value: string, target = '/en') =>
  `GET ${target} HTTP/1.1\r\nHost: a\r\n${name}: ${value}\r\nConnection: close\r\n\r\n`;

test('odd requests are answered and leave the server as it was', async ({ editableServer }) => {
  const healthy = (await ask(editableServer.origin, '/healthz')).text;
  const odd = [
    withHeader('Accept-Encoding', 'br;q=0.1,'.repeat(1500)),
    withHeader('Accept-Language', '*;q=0.1,'.repeat(1500), '/'),
    withHeader('If-None-Match', '"a",'.repeat(3000)),
    withHeader('Range', `bytes=${'0-1,'.repeat(1000)}`),
    withHeader('Range', `bytes=${'0-1,'.repeat(1000)}`, mediaPath(join(secondFilm, 'film/kite.svg'))),
    withHeader('Upgrade', 'websocket'),
    'GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc',
    'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: a\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  ];
  for (const bytes of odd)
    expect(await askRaw(editableServer.origin, bytes), bytes.slice(0, 60)).not.toMatch(/^HTTP\/1\.1 5/);
  expect((await ask(editableServer.origin, '/healthz')).text).toBe(healthy);
});
