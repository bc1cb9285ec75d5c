import './production';

import { readFileSync, statSync } from 'node:fs';
import { MessageChannel } from 'node:worker_threads';
import next from 'next';
import { handOver, keptMedia, openEditions } from '../content';
import { type Environment, parseEnvironment } from '../environment';
import { buildIfNeeded } from './build';
import { fileMaker, fileSizer } from './files';
import type { FrontReport, FrontSettings } from './front';
import { keepDesk } from './keep-desk';
import { log } from './log';
import { openWorkshop } from './open-workshop';
import { producer } from './produce';
import { renderWith } from './render';
import { onEndSignal } from './shutdown';
import { startThread } from './typescript-thread';

/** Whoever read the log may go away: answering goes on, and nothing is said about it to nobody, over and over. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { port, siteUrl, contentDir, preview } = readEnvironment();
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
  refuse(`CONTENT_DIR must name a folder: there is none at ${contentDir}`);
buildIfNeeded();

/** Started first: it gets ready while this thread reads the content. */
const { port1: desk, port2 } = new MessageChannel();
const settings: FrontSettings = { port, siteUrl, preview, desk: port2 };
const front = startThread(new URL('./front.ts', import.meta.url), { workerData: settings, transferList: [port2] });

const editions = openEditions({
  content: contentDir,
  kept: keptMedia,
  audience: preview ? 'everything' : 'public',
  onProblem: (problem) => log('problem', problem),
  onEdition: ({ id, size, until }) =>
    log('edition', { id, items: size, ...(until !== Infinity && { until: new Date(until).toISOString() }) }),
});
const makeFile = fileMaker(siteUrl, openWorkshop());
const { rendering } = handOver(editions, siteUrl, fileSizer(makeFile));

/** What the build knows of next.config.ts, as Next’s own standalone servers take it: reading the file itself takes a compiler of 60 MB. */
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(
  JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config,
);
const app = next({ dev: false, quiet: true });
const produce = producer(renderWith(app.getRequestHandler(), rendering), makeFile);
/** The answering thread takes in its first news while Next gets ready; who asks before that waits. */
keepDesk(desk, editions, (edition, path) => prepared.then(() => produce(edition, path)));
const prepared = app.prepare();

front.on('error', (error) => {
  log('front-failed', { reason: String(error.stack) });
  process.exit(1);
});
front.on('message', (report: FrontReport) => {
  if ('refused' in report) refuse(`PORT ${port} cannot be listened on: ${report.refused}`);
  if ('closed' in report) void editions.close().finally(() => process.exit(0));
  if ('listening' in report)
    void prepared.then(() => {
      log('ready', { url: `http://localhost:${report.listening}`, siteUrl });
      editions.follow();
    });
});
onEndSignal(() => front.postMessage('close'));
await prepared;
