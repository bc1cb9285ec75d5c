import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { copySecondFilm } from './second-film';
import { root, siteUrl, type Variables } from './server';

/** The desk, on content that tests may change. */
export type RunningDesk = {
  origin: string;
  /** The address that is printed at the start. */
  entrance: string;
  content: string;
  /** Asks what lies below `/desk/api`, as the pages of the desk do. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; data: unknown }>;
  /** Ends it and removes its content. */
  stop(): Promise<void>;
};

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { desk: string } };
const [, ...startWords] = scripts.desk.split(' ');

/** With which every desk of the tests signs private links; a server with the same one honours them. */
export const linkSecret = 'a secret of the tests, which is long enough';

/** Starts the desk as `npm run desk` does. @throws {Error} with what it printed, when it ends before it is open. */
export async function startDesk(content = copySecondFilm()): Promise<RunningDesk> {
  const { PREVIEW, ...env } = process.env;
  const variables: Variables = { PORT: '0', SITE_URL: siteUrl, CONTENT_DIR: content, PRIVATE_LINK_SECRET: linkSecret };
  const child = spawn(process.execPath, startWords, {
    cwd: root,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const ended = once(child, 'exit');
  const entrance = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        const [address] = /http:\S+\?token=\S+/.exec(line) ?? [];
        if (address) resolve(address);
      });
    void ended.then(() => reject(new Error(`the desk ended: ${lines.join('\n')}`)));
  });
  const { origin, port, searchParams } = new URL(entrance);
  const cookie = `desk-${port}=${searchParams.get('token')}`;
  return {
    origin,
    entrance,
    content,
    ask: async (method, path, body) => {
      const answer = await fetch(`${origin}/desk/api${path}`, {
        method,
        headers: { cookie, 'x-desk': '1', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: answer.status, data: await answer.json() };
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(content, { recursive: true, force: true });
    },
  };
}
