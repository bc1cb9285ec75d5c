import { setTimeout as wait } from 'node:timers/promises';
import { getPage } from '../bench/get';
import { load } from '../bench/load';
import { processorTime } from '../bench/processor-time';
import type { RunningServer } from '../bench/server-process';
import { median } from '../bench/statistics';

/** Seconds. */
const length = 3;

/** Microseconds of a processor in a second under which a server does nothing of its own, and how many such seconds are waited for. */
const rest = { work: 20_000, seconds: 3, atMost: 120 };

/** Waits until no page is rendered ahead of its readers any more: that work would be counted as theirs. */
async function untilAtRest(servers: readonly RunningServer[]): Promise<void> {
  for (let second = 0, calm = 0; second < rest.atMost && calm < rest.seconds; second += 1) {
    const before = servers.map(({ pid }) => processorTime(pid));
    await wait(1000);
    const isCalm = servers.every(({ pid }, index) => !(processorTime(pid) - (before[index] ?? 0) > rest.work));
    calm = isCalm ? calm + 1 : 0;
  }
}

type Measured = { perSecond: number; perRequest: number };

async function measure({ url, pid }: RunningServer, path: string): Promise<Measured> {
  const before = processorTime(pid);
  const { requests, requestsPerSecond } = await load(url + path, length);
  return { perSecond: requestsPerSecond, perRequest: (processorTime(pid) - before) / requests };
}

/**
 * A page as it is answered by a server that has been through a storm and by one beside it that has just begun, in turn:
 * requests in a second and processor time of a request, each as the median of its ratios, the first ÷ the second.
 *
 * @param rounds of measuring, each of the two servers first in every other one.
 */
export async function afterAndFresh(
  after: RunningServer,
  fresh: RunningServer,
  path: string,
  rounds: number,
): Promise<[requests: number, work: number]> {
  await getPage(fresh.url + path);
  await untilAtRest([after, fresh]);
  const ratios: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const servers = round % 2 === 0 ? [after, fresh] : [fresh, after];
    const measured = new Map<RunningServer, Measured>();
    for (const server of servers) measured.set(server, await measure(server, path));
    const [one, other] = [measured.get(after), measured.get(fresh)];
    if (!one || !other) continue;
    ratios.push({ perSecond: one.perSecond / other.perSecond, perRequest: one.perRequest / other.perRequest });
  }
  return [median(ratios.map(({ perSecond }) => perSecond)), median(ratios.map(({ perRequest }) => perRequest))];
}
