import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import next from 'next';
import { handOver, keptMedia, openEditions } from '../content';
import { archiveMaker } from './archive-maker';
import { archiveStore } from './archive-store';
import { pictureCheck } from './check-pictures';
import { documentProcess } from './document-process';
import { fileMaker } from './files';
import { log } from './log';
import { producer } from './produce';
import { renderWith } from './render';
import { serveRenderer } from './serve-renderer';

/** Archives lie here, by their content. */
const keptArchives = join('.cache', 'archives');

/** Milliseconds that the start waits for pictures which nobody has decoded yet. */
const patience = 15_000;

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000;

export type RendererSettings = { siteUrl: string; contentDir: string; preview: boolean };

/** What the build knows of next.config.ts, as Next’s own standalone servers take it: reading the file itself takes a compiler of 60 MB. */
const configuration = () => JSON.stringify(JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config);

/**
 * The thread that reads content and renders pages. It is a thread of its own because Next switches on Node's tracking
 * of asynchronous calls, which halves what a server answers, because a page that is being rendered must not keep
 * readers of other pages waiting, and because what hangs or takes all memory must be ended without ending the answers.
 */
async function open(port: NonNullable<typeof parentPort>, settings: RendererSettings): Promise<void> {
  const { siteUrl, contentDir, preview } = settings;
  const editions = openEditions({
    content: contentDir,
    kept: keptMedia,
    onlyChecked: true,
    audience: preview ? 'everything' : 'public',
    onProblem: (problem) => log('problem', problem),
    onMended: (problem) => log('mended', problem),
    onDeaf: (reason) => log(reason ? 'changes-not-told' : 'changes-told', reason ? { reason } : {}),
    onEdition: ({ id, size, until }) =>
      log('edition', { id, items: size, ...(until !== Infinity && { until: new Date(until).toISOString() }) }),
  });
  const files = fileMaker(siteUrl, documentProcess());
  const makeArchive = archiveMaker(siteUrl, files.make, archiveStore(keptArchives));
  const { rendering } = handOver(editions, siteUrl);

  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = configuration();
  const app = next({ dev: false, quiet: true });
  const produce = producer(renderWith(app.getRequestHandler(), rendering), files.make);
  const prepared = app.prepare();
  const checkPictures = pictureCheck(editions);
  await Promise.race([checkPictures(), wait(patience)]);
  /** The answering thread hears of the content while Next gets ready; who asks for a page before that waits. */
  serveRenderer(port, {
    editions,
    render: (edition, path) => prepared.then(() => produce(edition, path)),
    makeArchive,
    onEdition: files.begin,
  });
  await prepared;
  editions.follow();
  editions.onChange(() => void checkPictures());
  void editions.tidy();
  setInterval(() => void editions.tidy(), day).unref();
}

if (parentPort) void open(parentPort, workerData as RendererSettings);
