import { toBarePage } from '../../lib/server/render/bare';
import { type Figure, medianOf } from './figure';
import { getPage, sitemapPaths } from './get';
import { type Load, load } from './load';
import { processorTime } from './processor-time';
import { type RunningServer, startBare, startNext } from './server-process';
import { type Settings, turned } from './settings';

const names = ['our server', 'bare Node', 'next start'] as const;
type Name = (typeof names)[number];

/** With the microseconds of a processor that one answer took. */
type Round = Load & { processor: number };

/** How often one press release is answered, beside the same bytes from bare Node and the same page from `next start`. */
export async function measureLoad(ours: RunningServer, { rounds, seconds }: Settings): Promise<Figure[]> {
  const path = await warmed(ours);
  const bare = await startBare(`${ours.url}${path}`);
  const next = await startNext();
  await checkSamePage(`${ours.url}${path}`, `${next.url}${path}`);

  const servers: Record<Name, RunningServer> = { 'our server': ours, 'bare Node': bare, 'next start': next };
  const loads: Record<Name, Round[]> = { 'our server': [], 'bare Node': [], 'next start': [] };
  for (const name of names) await load(`${servers[name].url}${path}`, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of turned(names, round)) loads[name].push(await loadRound(servers[name], path, seconds));
  }
  await Promise.all([bare.stop(), next.stop()]);
  return figuresOf(loads);
}

async function loadRound(server: RunningServer, path: string, seconds: number): Promise<Round> {
  const before = processorTime(server.pid);
  const result = await load(`${server.url}${path}`, seconds);
  return { ...result, processor: (processorTime(server.pid) - before) / result.requests };
}

/** Every page is asked for once, so that no warm-up goes on during the measuring. */
async function warmed({ url }: RunningServer): Promise<string> {
  const paths = await sitemapPaths(url);
  for (const path of paths) await getPage(`${url}${path}`);
  const release = paths.find((path) => /^\/en\/press\/(?!quotes$|facts$|coverage$)[^/]+$/.test(path));
  if (!release) throw new Error('the content has no press release to measure');
  return release;
}

/** `next start` shows drafts too and says so above the page, so what is compared is the main part. */
async function checkSamePage(ours: string, next: string): Promise<void> {
  const [left, right] = await Promise.all([ours, next].map(mainPart));
  if (left !== right) throw new Error(`${next} does not show the same page as ${ours}`);
}

async function mainPart(url: string): Promise<string> {
  const { body } = await getPage(url);
  const main = /<main[\s\S]*<\/main>/.exec(toBarePage(body.toString()))?.[0];
  if (!main) throw new Error(`${url} has no main part`);
  return main;
}

function figuresOf(loads: Record<Name, Round[]>): Figure[] {
  const samples = (name: Name, key: keyof Round) => loads[name].map((each) => each[key]);
  const over = (key: keyof Round, other: Name) =>
    samples('our server', key).map((value, round) => value / (samples(other, key)[round] as number));
  return [
    ...names.map((name) => medianOf(`requests, ${name}`, '1/s', samples(name, 'requestsPerSecond'))),
    medianOf('requests, ours ÷ bare Node', '×', over('requestsPerSecond', 'bare Node'), { atLeast: 0.5 }),
    medianOf('requests, ours ÷ next start', '×', over('requestsPerSecond', 'next start')),
    ...names.map((name) => medianOf(`p99, ${name}`, 'ms', samples(name, 'p99'))),
    medianOf('p99, ours ÷ bare Node', '×', over('p99', 'bare Node')),
    medianOf('p99, ours ÷ next start', '×', over('p99', 'next start')),
    ...names.map((name) => medianOf(`processor for an answer, ${name}`, 'µs', samples(name, 'processor'))),
    medianOf(
      'processor, bare Node ÷ ours',
      '×',
      over('processor', 'bare Node').map((ratio) => 1 / ratio),
    ),
    ...names.map((name) => medianOf(`load generator at work, ${name}`, '×', samples(name, 'generatorBusy'))),
  ].filter(({ value }) => !Number.isNaN(value));
}
