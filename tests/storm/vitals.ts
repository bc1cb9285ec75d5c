import { readdirSync } from 'node:fs';
import { residentMemory } from '../bench/resident-memory';

export type Vitals = {
  /** Megabytes, with everything that the process has started. */
  memory: number;
  descriptors: number;
  threads: number;
};

export function vitalsOf(pid: number): Vitals {
  const count = (what: string) => readdirSync(`/proc/${pid}/${what}`).length;
  return { memory: residentMemory(pid), descriptors: count('fd'), threads: count('task') };
}
