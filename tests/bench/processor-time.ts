import { readdirSync, readFileSync } from 'node:fs';

/**
 * Microseconds that all threads of a process have spent on a processor. Other programs' work hardly changes it, so it
 * compares servers even on a busy machine. NaN where the system does not tell (only Linux does).
 */
export function processorTime(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const nanoseconds = threads.map((id) =>
      Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
    );
    return nanoseconds.reduce((sum, value) => sum + value, 0) / 1000;
  } catch {
    return Number.NaN;
  }
}
