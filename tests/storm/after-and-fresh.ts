import { getPage } from '../bench/get';
import { load } from '../bench/load';
import { processorTime } from '../bench/processor-time';
import type { RunningServer } from '../bench/server-process';
import { median } from '../bench/statistics';

/** Seconds. */
const length = 3;

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
