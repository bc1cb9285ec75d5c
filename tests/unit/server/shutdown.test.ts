import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ask } from '../../support/ask';

vi.setConfig({ testTimeout: 20_000 });

const script = fileURLToPath(new URL('../../support/closing-server.ts', import.meta.url));

async function started(): Promise<{
  process: ChildProcess;
  origin: string;
  port: number;
  ended: Promise<unknown[]>;
  lines: string[];
}> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  const [port] = (await once(output, 'line')) as [string];
  output.on('line', (line) => lines.push(line));
  return { process: child, origin: `http://127.0.0.1:${port}`, port: Number(port), ended: once(child, 'exit'), lines };
}

/** The text of an answer that has begun. */
async function underWay(origin: string): Promise<{ whole: Promise<string> }> {
  const [response] = (await once(get(`${origin}/slow`, { agent: false }), 'response')) as [IncomingMessage];
  return { whole: text(response) };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'after %s the answer under way is finished, then the process ends with 0',
  async (signal) => {
    const server = await started();
    const { whole } = await underWay(server.origin);
    server.process.kill(signal);
    expect(await whole).toBe('begun, ended');
    expect(await server.ended).toEqual([0, null]);
    expect(server.lines).toEqual(['closed']);
  },
);

test('after SIGTERM visitors are let in until others have heard of it, after SIGINT none', async () => {
  const asked = async (signal: 'SIGTERM' | 'SIGINT') => {
    const server = await started();
    const { whole } = await underWay(server.origin);
    server.process.kill(signal);
    await whole;
    return ask(server.origin, '/').then(
      () => 'answered',
      ({ code }) => code,
    );
  };
  expect([await asked('SIGTERM'), await asked('SIGINT')]).toEqual(['answered', 'ECONNREFUSED']);
});

test('some seconds after SIGTERM no new visitor is let in', async () => {
  const server = await started();
  server.process.kill('SIGTERM');
  const refusal = () =>
    ask(server.origin, '/').then(
      () => 'answered',
      ({ code }) => code,
    );
  await vi.waitFor(async () => expect(await refusal()).toBe('ECONNREFUSED'), 8000);
});

/** A connection that has got one whole answer and stays open. */
async function keptOpen(
  port: number,
  target: string,
): Promise<{ socket: Socket; answered: Promise<void>; closed: Promise<unknown> }> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let answer = '';
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (part) => {
      answer += String(part);
      if (answer.endsWith('0\r\n\r\n')) resolve();
    });
  });
  const closed = once(socket, 'close');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`);
  return { socket, answered, closed };
}

test('a visitor who keeps the connection open, idle, does not hold it up', async () => {
  const server = await started();
  const { answered, closed } = await keptOpen(server.port, '/');
  await answered;
  server.process.kill('SIGTERM');
  await closed;
  expect(await server.ended).toEqual([0, null]);
});

test('a visitor whose answer was under way gets no further one on the same connection', async () => {
  const server = await started();
  const { socket, answered, closed } = await keptOpen(server.port, '/slow');
  await once(socket, 'data');
  server.process.kill('SIGINT');
  await answered;
  let further = '';
  socket.on('data', (part) => {
    further += String(part);
  });
  await wait(500);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await closed;
  expect(further).toBe('');
  expect(await server.ended).toEqual([0, null]);
});

test('a visitor who never finishes asking holds it up for less than 10 s', async () => {
  const server = await started();
  const slow = connect(server.port, '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write('GET / HTTP/1.1\r\nHost:');
  await wait(100);
  const asked = Date.now();
  server.process.kill('SIGTERM');
  expect(await server.ended).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(10_000);
});
