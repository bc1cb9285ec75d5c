import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Programs of other makers that stand in front of the site. */
export type Program = 'nginx' | 'varnishd' | 'caddy' | 'systemd-analyze' | 'kubectl' | 'promtool' | 'docker';

/** Whether it is here. Where it is not, its tests are left out, and this says so. */
export function hasProgram(name: Program): boolean {
  const isHere = spawnSync('which', [name]).status === 0;
  if (!isHere) process.stdout.write(`left out: there is no ${name} here\n`);
  return isHere;
}

/** Programs read it as a user of their own. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'press-kit-production-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** What it says, and how it ends. */
export function run(name: Program, ...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(name, words, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Starts it and waits until its port answers. @throws {Error} with what it said, where it ends. */
export async function start(name: Program, words: string[], origin: string): Promise<ChildProcess> {
  const child = spawn(name, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`);
    if (await fetch(origin).catch(() => undefined)) return child;
    await wait(50);
  }
  throw new Error(`${name} does not answer: ${said}`);
}
