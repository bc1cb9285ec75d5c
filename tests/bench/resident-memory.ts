import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; kilobytes(): number };

/**
 * Megabytes (10^6 bytes) that a process and all it has started hold in memory. What several of them share is counted
 * once: a process that has just been started shares everything with the one that starts it.
 */
export function residentMemory(pid: number): number {
  const processes = existsSync('/proc/self/status') ? listProc() : listPs();
  return (total(processes, pid) * 1024) / 1e6;
}

function total(processes: readonly Process[], pid: number): number {
  const own = processes.find((each) => each.pid === pid)?.kilobytes() ?? 0;
  return processes
    .filter(({ parent }) => parent === pid)
    .reduce((sum, child) => sum + total(processes, child.pid), own);
}

function listProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), kilobytes: () => proportional(name) ?? field('VmRSS') }];
      } catch {
        return []; // It has ended since.
      }
    });
}

/** Of shared memory, only the part of this process; undefined for a process that has ended. */
function proportional(pid: string): number | undefined {
  try {
    const found = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}

function listPs(): Process[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, kilobytes: () => kilobytes };
  });
}
