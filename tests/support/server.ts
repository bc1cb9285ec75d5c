import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { copySecondFilm } from './second-film';

/** The folder of the project, in which the build lies. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute addresses begin with this, whatever host is asked. */
export const siteUrl = 'https://film.example';

export type Variables = Record<string, string>;

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: { start: string } };

/** `node` and its words in the script that starts the site. */
const [, ...startWords] = scripts.start.split(' ');

/**
 * Starts the server as `npm start` does, with nothing of our own environment that could change it.
 *
 * @param launcher words of a command that becomes the command behind them.
 */
export function spawnServer(variables: Variables, folder = root, launcher: readonly string[] = []): ChildProcess {
  const { PORT, SITE_URL, CONTENT_DIR, PREVIEW, PRIVATE_LINK_SECRET, ...env } = process.env;
  const [command, ...words] = [...launcher, process.execPath, ...startWords];
  return spawn(command as string, words, {
    cwd: folder,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export type LogLine = { event: string; [detail: string]: unknown };

/** A server of its own on a copy of the second film. */
export type RunningServer = {
  origin: string;
  pid: number;
  /** The copy, which a test may change. */
  content: string;
  /** All that it has printed. */
  output(): string;
  /** What it has logged, oldest first. */
  log(event: string): LogLine[];
  /** Empties what it has printed and logged. */
  forgetOutput(): void;
  /** Closes the pipes it logs to, as a program does that ends. */
  stopReading(): void;
  /** Ends with the exit code. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  /** Ends it and removes the copy. */
  stop(): Promise<void>;
};

/**
 * @param folder in which a build lies.
 * @param launcher words of a command that becomes the command behind them.
 * @throws {Error} with what it printed, when it ends before it is ready.
 */
export async function startServer(
  variables: Variables = {},
  prepare?: (content: string) => void,
  folder = root,
  launcher: readonly string[] = [],
): Promise<RunningServer> {
  const content = copySecondFilm();
  prepare?.(content);
  const child = spawnServer({ PORT: '0', SITE_URL: siteUrl, CONTENT_DIR: content, ...variables }, folder, launcher);
  const lines: string[] = [];
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream as NonNullable<typeof stream> }).on('line', (line) => {
        lines.push(line);
        const { event, url } = parseLine(line);
        if (event === 'ready') resolve(String(url));
      });
    }
    void ended.then(() => reject(new Error(`the server ended: ${lines.join('\n')}`)));
  });
  return {
    origin: (await ready).replace('localhost', '127.0.0.1'),
    pid: child.pid ?? 0,
    content,
    output: () => lines.join('\n'),
    log: (event) => lines.map(parseLine).filter((line) => line.event === event),
    forgetOutput: () => void lines.splice(0),
    ended,
    signal: (name) => void child.kill(name),
    stopReading: () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(content, { recursive: true, force: true });
    },
  };
}

function parseLine(line: string): LogLine {
  return line.startsWith('{') ? (JSON.parse(line) as LogLine) : { event: 'other' };
}
