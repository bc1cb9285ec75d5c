import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TaggedPhoto } from '../../content';
import { circuitBreaker, Hung } from '../cache/circuit-breaker';
import { oneAtATime } from '../cache/one-at-a-time';
import { loaderWords, ownFile } from '../own-file';

const run = promisify(execFile);

/** What is known of a photograph once it is made; it lies beside it as JSON. */
export type MadeTaggedPhoto = {
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
};

export const madeAt = ({ keptAt }: Pick<TaggedPhoto, 'keptAt'>) => `${keptAt}.json`;

/** What ExifTool takes for one photograph is much, in memory and in time. */
const once = oneAtATime<MadeTaggedPhoto>();

/** Milliseconds for one photograph; it takes about a second and a half. */
const usualPatience = 60_000;

const breaker = circuitBreaker('photographs');

/**
 * How the process that writes one runs. Compiled only as far as it runs, ExifTool takes half the memory and half the
 * time. It copies the photograph at every block that it writes: collected on another thread, that garbage grew to a
 * gigabyte with one photograph in forty; collected on its own, the process takes 240 MB at the most.
 */
const frugal = ['--liftoff-only', '--single-threaded-gc'];

/**
 * Makes what is handed out of a photograph, unless it lies there already. It is done by a process of its own that ends
 * with it: ExifTool as WebAssembly takes 230 MB and a second of a processor, of which readers notice nothing then.
 */
export function makeTaggedPhoto(photo: TaggedPhoto, patience = usualPatience): Promise<MadeTaggedPhoto> {
  if (isMade(photo)) return Promise.resolve(readMade(photo));
  return once(photo.name, async () => {
    if (!isMade(photo)) await breaker(() => tagPhoto(photo, patience));
    return readMade(photo);
  });
}

/** What lies beside it is written last. */
const isMade = (photo: TaggedPhoto) => existsSync(madeAt(photo)) && existsSync(photo.keptAt);

const readMade = (photo: TaggedPhoto) => JSON.parse(readFileSync(madeAt(photo), 'utf8')) as MadeTaggedPhoto;

async function tagPhoto(photo: TaggedPhoto, patience: number): Promise<void> {
  const file = fileURLToPath(ownFile('tag-photo'));
  const words = [...frugal, ...loaderWords, file, JSON.stringify(photo)];
  await run(process.execPath, words, { timeout: patience, killSignal: 'SIGKILL' }).catch(
    ({ killed, stderr, message }) => {
      throw killed ? new Hung(`it took more than ${patience} ms`) : new Error(stderr || message);
    },
  );
}
