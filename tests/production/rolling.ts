import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { carryOut } from '../support/content-edits';
import { copySecondFilm } from '../support/second-film';
import { spawnServer } from '../support/server';
import { type Load, load } from './load';
import { inFrontOf, startNginx } from './nginx';
import { hasProgram, start, temporaryFolder } from './program';
import { varnishWords } from './varnish';

// `npm run rolling [seconds]`: two instances behind nginx and behind Varnish, readers without a pause, and what operators
// and editors do meanwhile. Prints a table of what readers lost, and ends with 1 where that was anything.
const seconds = Number(process.argv[2] ?? 60);
const ports = [3000, 3001] as const;
const proxyPort = 8080;
const proxy = `http://127.0.0.1:${proxyPort}`;

type Instances = { content: string; restart(index: number, signal: NodeJS.Signals): Promise<void> };

/** What happens in a minute; the load goes on until it is over. */
const events: Record<string, (instances: Instances) => Promise<unknown>> = {
  'restart one after the other': async ({ restart }) => {
    for (const index of [0, 1]) await restart(index, 'SIGTERM');
  },
  'kill one after the other': async ({ restart }) => {
    for (const index of [0, 1]) await restart(index, 'SIGKILL');
  },
  'an edit every second': async ({ content }) => {
    for (let count = 0; count < seconds; count += 1) {
      carryOut({ does: 'write', item: 'press/opening-night', words: `Edit ${count}` }, content);
      await wait(1000);
    }
  },
  'the end of an embargo': async ({ content }) => {
    carryOut({ does: 'embargo', item: 'press/opening-night', secondsAhead: Math.ceil(seconds / 2) }, content);
    await wait(seconds * 1000);
    carryOut({ does: 'publish', item: 'press/opening-night' }, content);
  },
};

async function untilReady(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await wait(100);
  }
}

function startInstance(port: number, content: string): ChildProcess {
  const child = spawnServer({ PORT: String(port), SITE_URL: 'https://film.example', CONTENT_DIR: content });
  for (const stream of [child.stdout, child.stderr]) stream?.resume();
  return child;
}

async function startInstances(): Promise<Instances & { stop(): void }> {
  const content = copySecondFilm();
  const children = ports.map((port) => startInstance(port, content));
  for (const port of ports) await untilReady(port);
  return {
    content,
    restart: async (index, signal) => {
      const [child, port] = [children[index] as ChildProcess, ports[index] as number];
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
      children[index] = startInstance(port, content);
      await untilReady(port);
      await wait(2000);
    },
    stop: () => {
      for (const child of children) child.kill('SIGKILL');
      rmSync(content, { recursive: true, force: true });
    },
  };
}

const proxies = {
  nginx: () => {
    const folder = temporaryFolder();
    return startNginx(inFrontOf(folder, proxyPort, ports), proxyPort, folder);
  },
  varnishd: () => start('varnishd', varnishWords(proxyPort, temporaryFolder()), proxy),
};

const rows: (Load & { event: string; proxy: string })[] = [];
for (const name of ['nginx', 'varnishd'] as const) {
  if (!hasProgram(name)) continue;
  const instances = await startInstances();
  const child = await proxies[name]();
  for (const [event, happen] of Object.entries(events)) {
    const measured = await load(proxy, Promise.all([happen(instances), wait(seconds * 1000)]));
    rows.push({ event, proxy: name, ...measured });
    print(rows.at(-1) as (typeof rows)[number]);
  }
  child.kill('SIGTERM');
  instances.stop();
}
process.exit(rows.every(({ failures }) => failures.length === 0) ? 0 : 1);

function print({ event, proxy: by, requests, seconds: took, failures }: (typeof rows)[number]): void {
  const rate = Math.round(requests / took);
  console.log(`| 2 | ${by} | ${event} | ${rate} a second, 20 readers | ${requests} | ${failures.length} |`);
  for (const failure of failures.slice(0, 5)) console.log(`    ${failure}`);
}
