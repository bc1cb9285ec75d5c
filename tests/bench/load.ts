import { startProcess } from './processes';

/** What today's browsers send. */
export const acceptEncoding = 'gzip, deflate, br';

export type Load = {
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds. */
  p99: number;
  /** Share of the time in which the load generator itself was at work: near 1, it was the limit and not the server. */
  generatorBusy: number;
};

/** Keeps four connections asking, in a process of its own. */
export async function load(url: string, seconds: number): Promise<Load> {
  const child = startProcess(
    process.execPath,
    ['--import', 'tsx', 'tests/bench/load-process.ts', url, String(seconds)],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: (seconds + 30) * 1000, killSignal: 'SIGKILL' },
  );
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the load on ${url} failed`);
  return JSON.parse(output) as Load;
}
