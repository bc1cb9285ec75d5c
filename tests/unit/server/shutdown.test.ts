import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ask } from '../../support/ask';

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

test.each(['SIGTERM', 'SIGINT'] as const)(
  'after %s the answer under way is finished, then the process ends with 0',
  async (signal) => {
    const server = await started();
    const answer = ask(server.origin, '/slow');
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.process.kill(signal);
    expect((await answer).text).toBe('begun, ended');
    expect(await server.ended).toEqual([0, null]);
    expect(server.lines).toEqual(['cleaned up']);
  },
);

test('after the signal no new visitor is let in', async () => {
  const server = await started();
  const answer = ask(server.origin, '/slow');
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.process.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(ask(server.origin, '/')).rejects.toThrow('ECONNREFUSED');
  expect((await answer).text).toBe('begun, ended');
});

test('visitors who keep their connection open, idle, do not hold it up', async () => {
  const server = await started();
  const idle = connect(server.port, '127.0.0.1');
  idle.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(idle, 'data');
  server.process.kill('SIGTERM');
  expect(await server.ended).toEqual([0, null]);
});

test('a visitor who never finishes asking holds it up for less than 10 s', { timeout: 15_000 }, async () => {
  const server = await started();
  const slow = connect(server.port, '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write('GET / HTTP/1.1\r\nHost:');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const asked = Date.now();
  server.process.kill('SIGTERM');
  expect(await server.ended).toEqual([0, null]);
  expect(Date.now() - asked).toBeLessThan(10_000);
});
