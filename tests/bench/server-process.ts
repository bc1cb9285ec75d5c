import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endProcess, startProcess } from './processes';

export type RunningServer = {
  /** Origin, always by the same loopback address. */
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to its word that it is ready. */
  readyAfter: number;
  stop(): Promise<void>;
};

/** A server is given up when it is not ready after so many milliseconds. */
const patience = 60_000;

/** The same origin in every page that is compared. */
const siteUrl = 'http://press-kit.example';

/** Our server as `npm start` starts it, on a free port. `CONTENT_DIR` is inherited unless it is given. */
export function startOurs(env: Record<string, string> = {}): Promise<RunningServer> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const [, ...words] = scripts.start.split(' ');
  return start(words, { PORT: '0', SITE_URL: siteUrl, ...env }, readyLine);
}

/** `next start` on the same build. */
export async function startNext(): Promise<RunningServer> {
  const port = String(await freePort());
  const words = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port];
  return start(words, { SITE_URL: siteUrl, NEXT_TELEMETRY_DISABLED: '1' }, /Local:\s+(\S+)[\s\S]*Ready in/);
}

/** Bare Node, answering with the bytes and headers that this address answers with now. */
export function startBare(copied: string): Promise<RunningServer> {
  return start(['--import', 'tsx', 'tests/bench/bare-process.ts', copied], {}, readyLine);
}

const readyLine = /"event":"ready","url":"([^"]+)"/;

async function start(words: string[], env: Record<string, string>, ready: RegExp): Promise<RunningServer> {
  const began = performance.now();
  const child = startProcess(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const giveUp = (reason: string) => reject(new Error(`${words.join(' ')} ${reason}:\n${output}`));
    const timer = setTimeout(() => giveUp('was not ready in time'), patience);
    child.once('error', reject);
    child.once('exit', (code) => giveUp(`ended with ${code}`));
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const found = ready.exec(output)?.[1];
      if (!found) return;
      clearTimeout(timer);
      child.stdout?.removeAllListeners('data').resume();
      resolve(found);
    });
  });
  const readyAfter = performance.now() - began;
  const { port } = new URL(url);
  return { url: `http://127.0.0.1:${port}`, pid: child.pid as number, readyAfter, stop: () => endProcess(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
