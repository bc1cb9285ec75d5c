import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, type TestContext, test, vi } from 'vitest';
import { closingTimes } from '../../../lib/server/shutdown';
import { ask } from '../../support/ask';

vi.setConfig({ testTimeout: 20_000 });

const folder = mkdtempSync(join(tmpdir(), 'closing-server-'));
const script = join(folder, 'closing-server.mjs');

/** Compiled once: every test starts a process of it. */
beforeAll(() => {
  const source = fileURLToPath(new URL('../../support/closing-server.ts', import.meta.url));
  buildSync({ entryPoints: [source], outfile: script, bundle: true, platform: 'node', format: 'esm' });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function started({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Promise<{
  process: ChildProcess;
  origin: string;
  port: number;
  ended: Promise<unknown[]>;
  lines: string[];
}> {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
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

// These run at the same time, the longest first: nearly all that they do is wait.
test.concurrent('a visitor who never finishes asking is cut off when patience ends, within the ten seconds that there are', async (context) => {
  const server = await started(context);
  const slow = connect(server.port, '127.0.0.1');
  slow.on('error', () => undefined);
  const cutOff = once(slow, 'close');
  slow.write('GET / HTTP/1.1\r\nHost:');
  await wait(100);
  server.process.kill('SIGTERM');
  await cutOff;
  expect(await server.ended).toEqual([0, null]);
  expect(closingTimes.grace + closingTimes.patience).toBeLessThan(10_000);
});

test.concurrent.for(['SIGTERM', 'SIGINT'] as const)(
  'after %s the answer under way is finished, then the process ends with 0',
  async (signal, context) => {
    const server = await started(context);
    const { whole } = await underWay(server.origin);
    server.process.kill(signal);
    expect(await whole).toBe('begun, ended');
    expect(await server.ended).toEqual([0, null]);
    expect(server.lines).toEqual(['closed']);
  },
);

test.concurrent('after SIGTERM visitors are let in until others have heard of it, after SIGINT none', async (context) => {
  const asked = async (signal: 'SIGTERM' | 'SIGINT') => {
    const server = await started(context);
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

test.concurrent('some time after SIGTERM no new visitor is let in', async (context) => {
  const server = await started(context);
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

test.concurrent('a visitor who keeps the connection open, idle, does not hold it up', async (context) => {
  const server = await started(context);
  const { answered, closed } = await keptOpen(server.port, '/');
  await answered;
  server.process.kill('SIGTERM');
  await closed;
  expect(await server.ended).toEqual([0, null]);
});

test.concurrent('a visitor whose answer was under way gets no further one on the same connection', async (context) => {
  const server = await started(context);
  const { socket, answered, closed } = await keptOpen(server.port, '/slow');
  await once(socket, 'data');
  server.process.kill('SIGINT');
  await answered;
  let further = '';
  socket.on('data', (part) => {
    further += String(part);
  });
  await wait(200);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await closed;
  expect(further).toBe('');
  expect(await server.ended).toEqual([0, null]);
});
