import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Editions, MediaFile, Verdict } from '../../content';
import { noteVerdict } from '../../content';
import { log } from '../log';
import { loaderWords, ownFile } from '../own-file';

/** What the process that decodes says of a picture. */
export type PictureReport = { path: string; state: 'begun' | 'whole' | 'broken' };

/** Milliseconds that one picture may take; a photograph of 50 million pixels takes one second. */
const longest = 10_000;

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
      await judgePictures(
        some.map(({ file }) => file.keptAt),
        patience,
      );
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

/** Decodes pictures and notes what each of them is. */
export async function judgePictures(kept: readonly MediaFile['keptAt'][], patience: number = longest): Promise<void> {
  const verdicts = await decode([...new Set(kept)], patience);
  for (const [path, verdict] of verdicts) note(path, verdict);
}

function note(path: string, verdict: Verdict): void {
  try {
    noteVerdict(path, verdict);
  } catch (error) {
    log('verdict-not-kept', { path, reason: String(error) });
  }
}

/** By path, what each picture is. What hangs or takes the process with it is wrong too. */
async function decode(paths: readonly MediaFile['keptAt'][], patience: number): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  let left = paths;
  while (left.length > 0) {
    const fatal = await decodeSome(left, verdicts, patience);
    if (fatal) verdicts.set(fatal.path, fatal.verdict);
    const before = left.length;
    left = left.filter((path) => !verdicts.has(path));
    if (left.length === before) throw new Error('the process that decodes pictures does not start');
  }
  return verdicts;
}

/** Runs one process until it ends; the picture that ended it, if one did. */
function decodeSome(
  paths: readonly string[],
  verdicts: Map<string, Verdict>,
  patience: number,
): Promise<{ path: string; verdict: Verdict } | undefined> {
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
      verdicts.set(report.path, report.state);
    });
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(begun === undefined ? undefined : { path: begun, verdict: isLate ? 'slow' : 'crashed' });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(paths));
  });
}
