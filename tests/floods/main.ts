import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { get } from '../bench/get';
import { cleanUpAtExit, startProcess } from '../bench/processes';
import { residentMemory } from '../bench/resident-memory';
import { startOurs } from '../bench/server-process';
import { percentile } from '../bench/statistics';
import { addressesOf } from '../storm/addresses';
import { copySecondFilm } from '../support/second-film';
import { type Flood, floodsOf } from './kinds';
import type { Reading } from './reader';

/** Requests of a flood, how many of them begin at once, and milliseconds between these. */
const requests = { all: 1000, atOnce: 50, pause: 20 };

/** Milliseconds after which a client has left. */
const stays = { shortest: 200, longest: 1700 };

/** Milliseconds of a page that somebody else reads meanwhile, and megabytes (512 MiB). */
const limits = { p99: 50, memory: 537 };

cleanUpAtExit();
const server = await startOurs({ CONTENT_DIR: copySecondFilm(), MALLOC_ARENA_MAX: '2' });
const addresses = await addressesOf(server.url);
for (const { path } of addresses) await get(`${server.url}${path}`);
const pages = addresses.filter(({ kind }) => kind === 'page').map(({ path }) => path);

async function readMeanwhile(work: () => Promise<unknown>): Promise<Reading> {
  const words = ['--import', 'tsx', 'tests/floods/reader.ts', server.url, ...pages];
  const reader = startProcess(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(reader, 'message');
  await work();
  reader.send('enough');
  const [reading] = await once(reader, 'message');
  return reading as Reading;
}

async function send(flood: Flood): Promise<void> {
  for (let index = 0; index < requests.all; index += 1) {
    const { leave } = flood(index);
    setTimeout(leave, stays.shortest + Math.random() * (stays.longest - stays.shortest));
    if (index % requests.atOnce === requests.atOnce - 1) await wait(requests.pause);
  }
  await wait(stays.longest);
}

async function report(name: string, work: () => Promise<unknown>): Promise<boolean> {
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, residentMemory(server.pid));
  }, 250);
  const { milliseconds, failed } = await readMeanwhile(work);
  clearInterval(looking);
  const [half, p99, most] = [0.5, 0.99, 1].map((share) => percentile(milliseconds, share)) as [number, number, number];
  const isMet = failed === 0 && p99 <= limits.p99 && memory <= limits.memory;
  const figures = `${milliseconds.length} pages, p50 ${half.toFixed(1)}, p99 ${p99.toFixed(1)}, at most ${most.toFixed(1)} ms`;
  console.log(`${isMet ? 'yes' : 'NO '}  ${name}: ${figures}, ${failed} failed, ${memory.toFixed(0)} MB`);
  return isMet;
}

const [only] = process.argv.slice(2);
await report('nothing, for comparison', () => wait(3000));
let missed = 0;
for (const [name, flood] of Object.entries(floodsOf(server.url, addresses))) {
  if (only && !name.includes(only)) continue;
  if (!(await report(name, () => send(flood)))) missed += 1;
  await wait(1000);
}
const health = await get(`${server.url}/healthz`);
console.log(`${missed} floods missed a limit; afterwards /healthz answers ${health.status}`);
process.exit(missed === 0 && health.status === 200 ? 0 : 1);
