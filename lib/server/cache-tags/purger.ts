import { spawn } from 'node:child_process';
import type { Input } from '../../content';
import { log } from '../log';
import { siteTag, tagsToPurge } from './cache-tags';

/** Milliseconds before a command that failed is run again; each further time twice as long. */
const pauses = { first: 1000, longest: 60_000 };

/** Milliseconds after which a command that does not end is ended. */
const patience = 30_000;

/** A wait that does not keep the process from ending. */
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());

/** Gives tags to whoever keeps answers. @throws {Error} where it did not take them. */
export type Purge = (tags: readonly string[]) => Promise<void>;

/** Runs a shell command with the tags at its standard input, one a line. */
export const purgeBy = (command: string): Purge => {
  return (tags) =>
    new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', command], { stdio: ['pipe', 'ignore', 'pipe'], timeout: patience });
      let said = '';
      child.stderr.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-500);
      });
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`it ended with ${code}: ${said.trim()}`)),
      );
      // A command that does not read may be gone already.
      child.stdin.on('error', () => undefined).end(`${tags.join('\n')}\n`);
    });
};

/**
 * Hands over what has to be forgotten after each edition: one purge at a time, in which everything is that came together
 * meanwhile. One that fails is tried again, with what has come since. Nothing depends on it but the time until an edit
 * is seen: no cache may keep an answer beyond the next instant of publication.
 */
export function purger(purge: Purge): (changed: Iterable<Input> | undefined) => void {
  const waiting = new Set<string>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (let pause = pauses.first; waiting.size > 0; ) {
      const tags = waiting.has(siteTag) ? [siteTag] : [...waiting];
      waiting.clear();
      try {
        await purge(tags);
        log('purged', { tags: tags.length });
        pause = pauses.first;
      } catch (error) {
        for (const tag of tags) waiting.add(tag);
        log('purge-failed', { reason: String(error) });
        await wait(pause);
        pause = Math.min(pauses.longest, pause * 2);
      }
    }
    isRunning = false;
  }

  return (changed) => {
    for (const tag of tagsToPurge(changed)) waiting.add(tag);
    if (!isRunning) void run();
  };
}
