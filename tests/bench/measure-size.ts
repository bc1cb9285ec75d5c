import { setTimeout as wait } from 'node:timers/promises';
import { type Figure, highestOf, medianOf } from './figure';
import { get, getPage } from './get';
import { measureEdits } from './measure-edits';
import { processorTime } from './processor-time';
import { residentMemory } from './resident-memory';
import { startOurs } from './server-process';
import { percentile } from './statistics';
import { releasePagesFromOldest } from './synthetic';

/** Pages read before memory is looked at again. */
const reads = 300;

/** Milliseconds in which the server makes anew what an edit touches and nobody has asked for. */
const afterwards = 2000;

/** One round with one size of content. */
export type SizeRound = {
  /** Seconds from the start of the process. */
  ready: number;
  /** Megabytes. */
  residentAtStart: number;
  residentAfterReading: number;
  /** Milliseconds. The first page of all also loads the renderer. */
  veryFirst: number;
  firstRender: number;
  edits: number[];
  /** Seconds of a processor that one edit takes, with everything that is made anew behind it. */
  editProcessor: number;
};

export async function measureSize(folder: string, releases: number, edits: number): Promise<SizeRound> {
  const server = await startOurs({ CONTENT_DIR: folder });
  try {
    const residentAtStart = residentMemory(server.pid);
    await checkHealth(server.url, releases);
    const pages = releasePagesFromOldest(releases);
    // The warm-up comes from the other end and renders at most one page between two of ours.
    const unrendered = Math.min(reads, Math.floor(pages.length / 2));
    const times: number[] = [];
    for (let read = 0; read < reads; read += 1) {
      const { milliseconds } = await getPage(`${server.url}${pages[read % pages.length]}`);
      if (read < unrendered) times.push(milliseconds);
    }
    const residentAfterReading = residentMemory(server.pid);
    const before = processorTime(server.pid);
    const seen = await measureEdits(server, folder, edits);
    await wait(afterwards);
    return {
      ready: server.readyAfter / 1000,
      residentAtStart,
      residentAfterReading,
      veryFirst: times[0] as number,
      firstRender: percentile(times, 0.5),
      edits: seen,
      editProcessor: (processorTime(server.pid) - before) / 1e6 / edits,
    };
  } finally {
    await server.stop();
  }
}

/** Content that is refused would be measured as fast. */
async function checkHealth(url: string, releases: number): Promise<void> {
  const health = JSON.parse((await get(`${url}/healthz`)).body.toString()) as { items: number; problems: number };
  const expected = releases + 2;
  if (health.items !== expected || health.problems > 0)
    throw new Error(`the invented film should have ${expected} items and no problems: ${JSON.stringify(health)}`);
}

export function sizeFigures(releases: number, rounds: readonly SizeRound[]): Figure[] {
  const name = (what: string) => `${what}, ${releases} × 3`;
  const of = (key: Exclude<keyof SizeRound, 'edits'>) => rounds.map((round) => round[key]);
  const edits = rounds.flatMap((round) => round.edits);
  return [
    medianOf(name('start to ready'), 's', of('ready'), { atMost: 6 }),
    medianOf(name('memory when ready'), 'MB', of('residentAtStart'), { atMost: 450 }),
    medianOf(name(`memory after ${reads} pages`), 'MB', of('residentAfterReading'), { atMost: 450 }),
    medianOf(name('first render, p50'), 'ms', of('firstRender'), { atMost: 40 }),
    medianOf(name('very first page'), 'ms', of('veryFirst')),
    medianOf(name('edit to visible, median'), 'ms', edits, { atMost: 500 }),
    highestOf(name('edit to visible, worst'), 'ms', edits, { atMost: 500 }),
    medianOf(name('processor for an edit'), 's', of('editProcessor')),
  ];
}
