import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { copySecondFilm } from './second-film';
import { root } from './server';

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'tsconfig.json',
  'package.json',
  '.postcssrc.json',
];

/** A development server on a copy of the sources and of the second film, both of which a test may change. */
export type DevelopmentServer = {
  origin: string;
  /** Changes a file of the copy. */
  edit(file: string, change: (text: string) => string): void;
  /** How often it has begun to answer. */
  starts(): number;
  stop(): Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The copy lies in the project: packages are found in the folders above it. */
export async function startDevelopment(): Promise<DevelopmentServer> {
  const copy = join(root, 'test-results/development');
  rmSync(copy, { recursive: true, force: true });
  for (const source of sources) cpSync(join(root, source), join(copy, source), { recursive: true });
  cpSync(copySecondFilm(), join(copy, 'content'), { recursive: true });
  const port = await freePort();
  const { PORT, SITE_URL, CONTENT_DIR, PREVIEW, ...environment } = process.env;
  /** A group of its own: the command that watches starts another. */
  const child = spawn('npm', ['run', '-s', 'dev'], {
    cwd: copy,
    detached: true,
    env: { ...environment, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = outputOf(child);
  const starts = () => printed().split('"event":"ready"').length - 1;
  while (starts() === 0) {
    if (child.exitCode !== null) throw new Error(`the development server ended: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin: `http://localhost:${port}`,
    edit: (file, change) => writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8'))),
    starts,
    stop: async () => {
      const ended = once(child, 'exit');
      process.kill(-(child.pid as number), 'SIGKILL');
      await ended;
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      output += String(part);
    });
  return () => output;
}
