import { spawn } from 'node:child_process';
import { PublishFailure } from './failure';

export type GitAnswer = { code: number; out: Buffer; words: string };

export type GitOptions = {
  input?: string | Uint8Array;
  /** Of the environment, beside those of this process. */
  variables?: Record<string, string>;
  /** Milliseconds after which it is ended. */
  limit?: number;
};

/** Milliseconds. The first reading of many photographs takes some seconds. */
const usualLimit = 60_000;

/** Variables that would lead git to another repository than that of the folder, as within a hook. */
const leadingAway = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_NAMESPACE: undefined,
  GIT_PREFIX: undefined,
};

/** Nobody is there to answer a question of git; its words are English, so that they can be read here. */
const unasked = { GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** Runs the system's git in a folder. @throws {PublishFailure} where there is none, or where it takes too long. */
export function askGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { input = '', variables = {}, limit = usualLimit } = options;
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.quotepath=off', ...args], {
      cwd: folder,
      env: { ...process.env, ...leadingAway, ...unasked, ...variables },
      // A group of its own has no terminal, on which ssh would ask, and ends as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const [out, words]: [Buffer[], Buffer[]] = [[], []];
    const timer = setTimeout(() => {
      end(child.pid);
      reject(new PublishFailure('too-slow', `git ${args[0]}`));
    }, limit);
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => words.push(part));
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? new PublishFailure('no-git') : error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, out: Buffer.concat(out), words: Buffer.concat(words).toString('utf8') });
    });
    // It may end before it has read everything; its code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function end(id: number | undefined): void {
  try {
    if (id !== undefined) process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
