/** Reads one page after the other, in a process of its own, and tells how long each took when it is asked. */
import { setTimeout as wait } from 'node:timers/promises';
import { get } from '../bench/get';

const [origin = '', ...paths] = process.argv.slice(2);

/** What the reader tells. */
export type Reading = { milliseconds: number[]; failed: number };

const reading: Reading = { milliseconds: [], failed: 0 };
process.once('message', () => process.send?.(reading, () => process.exit()));

for (let turn = 0; ; turn++) {
  try {
    const { milliseconds, status } = await get(`${origin}${paths[turn % paths.length]}`);
    if (turn > 0) reading.milliseconds.push(milliseconds);
    if (status !== 200) reading.failed += 1;
  } catch {
    reading.failed += 1;
  }
  if (turn === 0) process.send?.('begun');
  await wait(5);
}
