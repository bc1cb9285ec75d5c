import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from './server';

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { desk: string } };
const [, ...deskWords] = scripts.desk.split(' ');

export type RunningDesk = {
  /** Asks what lies below `/desk/api`, as the pages of the desk do. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; data: unknown }>;
  stop(): Promise<void>;
};

/** Starts the desk as `npm run desk` does. @throws {Error} with what it printed, when it ends before it is open. */
export async function startDesk(content: string): Promise<RunningDesk> {
  const { PORT, SITE_URL, PREVIEW, ...env } = process.env;
  const child = spawn(process.execPath, deskWords, {
    cwd: root,
    env: { ...env, PORT: '0', CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ended = once(child, 'exit');
  const address = await new Promise<URL>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const [, found] = /^The desk is open: (\S+)/.exec(line) ?? [];
        if (found) resolve(new URL(found));
      });
    void ended.then(() => reject(new Error(`the desk ended: ${lines.join('\n')}`)));
  });
  const cookie = `desk-${address.port}=${address.searchParams.get('token')}`;
  return {
    ask: async (method, path, body) => {
      const answer = await fetch(`${address.origin}/desk/api${path}`, {
        method,
        headers: { cookie, 'x-desk': '1', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, data: await answer.json() };
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
