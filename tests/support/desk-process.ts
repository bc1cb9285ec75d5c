import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { copySecondFilm } from './second-film';
import { root } from './server';

/** The desk on a copy of the second film, which tests may change. */
export type RunningDesk = {
  origin: string;
  /** The address that is printed at the start. */
  entrance: string;
  content: string;
  stop(): Promise<void>;
};

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { desk: string } };
const [, ...startWords] = scripts.desk.split(' ');

/** @throws {Error} with what it printed, when it ends before it is open. */
export async function startDesk(): Promise<RunningDesk> {
  const content = copySecondFilm();
  const { PORT, SITE_URL, CONTENT_DIR, PREVIEW, ...env } = process.env;
  const child = spawn(process.execPath, startWords, {
    cwd: root,
    env: { ...env, PORT: '0', CONTENT_DIR: content },
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
  return {
    origin: new URL(entrance).origin,
    entrance,
    content,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(content, { recursive: true, force: true });
    },
  };
}
