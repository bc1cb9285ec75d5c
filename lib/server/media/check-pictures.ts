import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Editions, MediaFile } from '../../content';
import { noteVerdict } from '../../content';
import { log } from '../log';
import { loaderWords, ownFile } from '../own-file';

/** What the process that decodes says of a picture. */
export type PictureReport =
  | { path: string; state: 'begun' | 'whole' }
  | { path: string; state: 'broken'; message: string };

/** Milliseconds that one picture may take; a photograph of 50 million pixels takes one second. */
const longest = 10_000;

const tooSlow = 'takes more than 10 seconds to be drawn: simplify it or save it as a photograph';
const crashed = 'cannot be decoded: save it again';
const brokenBy = (message: string) =>
  `cannot be decoded to its end (${message.split('\n')[0]}): copy it here anew or save it again`;

/** Pictures that one process decodes before the content is read anew: those of a usual film at once, in one edition. */
const atOnce = 200;

/**
 * Decodes the pictures that wait for it: whether the middle of one can be read, and in what time, is seen only so. One
 * that cannot be shown becomes a problem of the content, and its item stays as it was.
 *
 * @returns what is to be called when pictures may be waiting; it is done when none is.
 */
export function pictureCheck(
  editions: Pick<Editions, 'waiting' | 'reread'>,
  patience: number = longest,
): () => Promise<void> {
  let running: Promise<void> | undefined;

  async function checkAll(): Promise<void> {
    for (let some = next(); some.length > 0; some = next()) {
      const verdicts = await decode([...new Set(some.map(({ file }) => file.keptAt))], patience);
      for (const [path, reason] of verdicts) note(path, reason);
      editions.reread(some.map(({ path }) => path));
    }
  }

  const next = () => editions.waiting().slice(0, atOnce);

  return () => {
    running ??= checkAll()
      .catch((error: unknown) => log('pictures-not-checked', { reason: String(error) }))
      .finally(() => {
        running = undefined;
      });
    return running;
  };
}

function note(path: string, reason: string): void {
  try {
    noteVerdict(path, reason);
  } catch (error) {
    log('verdict-not-kept', { path, reason: String(error) });
  }
}

/** By path, what is wrong; nothing where the picture is whole. What hangs or takes the process with it is wrong too. */
async function decode(paths: readonly MediaFile['keptAt'][], patience: number): Promise<Map<string, string>> {
  const verdicts = new Map<string, string>();
  let left = paths;
  while (left.length > 0) {
    const fatal = await decodeSome(left, verdicts, patience);
    if (fatal) verdicts.set(fatal.path, fatal.reason);
    const before = left.length;
    left = left.filter((path) => !verdicts.has(path));
    if (left.length === before) throw new Error('the process that decodes pictures does not start');
  }
  return verdicts;
}

/** Runs one process until it ends; the picture that ended it, if one did. */
function decodeSome(
  paths: readonly string[],
  verdicts: Map<string, string>,
  patience: number,
): Promise<{ path: string; reason: string } | undefined> {
  const words = [...loaderWords, fileURLToPath(ownFile('check-picture'))];
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let begun: string | undefined;
    let isLate = false;
    let timer: NodeJS.Timeout | undefined;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const report = JSON.parse(line) as PictureReport;
      clearTimeout(timer);
      if (report.state === 'begun') {
        begun = report.path;
        timer = setTimeout(() => {
          isLate = true;
          child.kill('SIGKILL');
        }, patience);
        return;
      }
      begun = undefined;
      verdicts.set(report.path, report.state === 'broken' ? brokenBy(report.message) : '');
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(begun === undefined ? undefined : { path: begun, reason: isLate ? tooSlow : crashed });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(paths));
  });
}
