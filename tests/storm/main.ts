import { setTimeout as wait } from 'node:timers/promises';
import { get, getPage } from '../bench/get';
import { cleanUpAtExit } from '../bench/processes';
import { startOurs } from '../bench/server-process';
import { percentile } from '../bench/statistics';
import { copySecondFilm } from '../support/second-film';
import { type Address, addressesOf } from './addresses';
import { afterAndFresh } from './after-and-fresh';
import { type Answered, keepAsking } from './asking';
import { editsOf } from './edits';
import { type Vitals, vitalsOf } from './vitals';

const connections = 20;

/** Milliseconds between two edits, and two looks at the process. */
const pause = 1000;

/** Megabytes (10^6 bytes): 512 MiB. */
const memoryLimit = 537;

/** Descriptors and threads beyond those after the first edits. */
const margin = { descriptors: 40, threads: 4 };

const [option, value] = process.argv.slice(2);
if (option !== undefined && (option !== '--seconds' || !(Number(value) > 0)))
  throw new Error(`${option} ${value} is unknown: the only choice is --seconds and a number`);
const seconds = Number(value ?? 600);
/** What is told by the clock is judged only in the long storm, on a machine that does nothing else. */
const isLong = seconds >= 300;

/** As the README advises where 512 MB are all there is. */
const frugal = { MALLOC_ARENA_MAX: '2' };

cleanUpAtExit();
const content = copySecondFilm();
const server = await startOurs({ CONTENT_DIR: content, ...frugal });
const addresses = await addressesOf(server.url);
for (const { path } of addresses) await get(`${server.url}${path}`);

/** By the address; what is another answer than the last one there was touched by an edit. */
const versions = new Map<string, string>();
const answers: (Answered & { isTouched: boolean })[] = [];
const vitals: Vitals[] = [];
let turn = 0;

/** A step that has no divisor in common with the number of addresses reaches each of them. */
const step = [7, 11, 13].find((each) => addresses.length % each !== 0) ?? 1;

/** Each connection begins elsewhere. */
function next(): Address {
  turn = (turn + step) % addresses.length;
  return addresses[turn] as Address;
}

function take(answer: Answered, { path, range = '' }: Address): void {
  const last = versions.get(path + range);
  versions.set(path + range, answer.version);
  answers.push({ ...answer, isTouched: last !== undefined && last !== answer.version });
}

/** Answers in a second while nothing is edited. */
async function restingRate(): Promise<number> {
  const restUntil = Date.now() + 4000;
  let count = 0;
  const isRested = () => Date.now() >= restUntil;
  await Promise.all(Array.from({ length: connections }, () => keepAsking(server.url, next, isRested, () => count++)));
  return count / 4;
}

async function keepEditing(): Promise<void> {
  const edits = editsOf(content);
  for (let number = 0; !isOver() || number % edits.length !== 0; number += 1) {
    await edits[number % edits.length]?.(number);
    await wait(pause);
    vitals.push(vitalsOf(server.pid));
  }
}

const atRest = await restingRate();
const end = Date.now() + seconds * 1000;
const isOver = () => Date.now() >= end;
await Promise.all([
  keepEditing(),
  ...Array.from({ length: connections }, () => keepAsking(server.url, next, isOver, take)),
]);

/** The last edit that words can be seen of. */
const lastWords = 'Edit ';
await wait(3000);
const visible = (await getPage(`${server.url}/en/people/person-one`)).body.toString().includes(lastWords);
const health = JSON.parse((await get(`${server.url}/healthz`)).body.toString()) as {
  status: string;
  problems: unknown[];
};
const problems = Array.isArray(health.problems) ? health.problems.length : Number(health.problems);

const failures = answers.flatMap(({ failure }) => failure ?? []);
const p99 = (kinds: readonly Answered['kind'][], which: (answer: { isTouched: boolean }) => boolean = () => true) =>
  percentile(
    answers.filter((each) => kinds.includes(each.kind) && which(each)).map(({ milliseconds }) => milliseconds),
    0.99,
  );
const untouched = p99(['page'], ({ isTouched }) => !isTouched);
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const memory = vitals.map((each) => each.memory);
const half = memory.slice(Math.floor(memory.length / 2));
const growth = mean(half.slice(Math.floor(half.length / 2))) / mean(half.slice(0, Math.floor(half.length / 2)));
const steady = vitals[Math.min(20, Math.floor(vitals.length / 3))] as Vitals;
const last = vitals.at(-1) as Vitals;

type Line = { what: string; value: string; isMet: boolean; byClock?: true };
const lines: Line[] = [
  { what: 'answers', value: String(answers.length), isMet: answers.length > seconds * 10 },
  { what: 'failed answers', value: String(failures.length), isMet: failures.length === 0 },
  {
    what: 'answers in a second, while edits are made ÷ before them',
    value: (answers.length / seconds / atRest).toFixed(2),
    isMet: answers.length / seconds / atRest >= 0.1,
    byClock: true,
  },
  {
    what: 'p99 of pages that no edit touched, and of all',
    value: `${untouched.toFixed(0)} and ${p99(['page']).toFixed(0)} ms`,
    isMet: untouched <= 100,
    byClock: true,
  },
  {
    what: 'p99 of all but archives',
    value: `${p99(['page', 'file', 'picture', 'search', 'nothing']).toFixed(0)} ms`,
    isMet: p99(['page', 'file', 'picture', 'search', 'nothing']) <= 500,
    byClock: true,
  },
  { what: 'memory at most', value: `${Math.max(...memory).toFixed(0)} MB`, isMet: Math.max(...memory) <= memoryLimit },
  { what: 'memory, last quarter ÷ the one before', value: growth.toFixed(3), isMet: growth <= 1.05, byClock: true },
  {
    what: 'descriptors, threads',
    value: `${steady.descriptors} → ${last.descriptors}, ${steady.threads} → ${last.threads}`,
    isMet:
      last.descriptors <= steady.descriptors + margin.descriptors && last.threads <= steady.threads + margin.threads,
  },
  { what: 'the last edit is visible', value: String(visible), isMet: visible },
  { what: 'problems that stay', value: String(problems), isMet: health.status === 'ok' && problems === 0 },
];
if (isLong) lines.push(await comparedWithFresh());
/** Waits until both are at rest, which takes minutes. */
async function comparedWithFresh(): Promise<Line> {
  const fresh = await startOurs({ CONTENT_DIR: content, ...frugal });
  const [requests, work] = await afterAndFresh(server, fresh, '/en/press/opening-night', 6);
  console.log(
    `     requests in a second, after the storm ÷ fresh: ${requests.toFixed(2)}, by the clock of a machine that others use too`,
  );
  const what = 'processor time of a request, after the storm ÷ fresh';
  return { what, value: work.toFixed(2), isMet: work <= 1.05, byClock: true };
}

for (const failure of failures.slice(0, 10)) console.log(failure);
for (const { what, value, isMet, byClock } of lines)
  console.log(`${isMet ? 'yes' : byClock && !isLong ? '—  ' : 'NO '}  ${what}: ${value}`);
process.exit(lines.every(({ isMet, byClock }) => isMet || (byClock && !isLong)) ? 0 : 1);
