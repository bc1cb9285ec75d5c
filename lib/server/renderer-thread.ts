import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import next from 'next';
import { log } from './log';
import { type OpenPages, openRenderer, type RendererSettings } from './render/open-renderer';
import { renderWith } from './render/render';

/** What the build knows of next.config.ts, as Next’s own standalone servers take it: reading the file itself takes a compiler of 60 MB. */
const configuration = () => JSON.stringify(JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config);

const openPages: OpenPages = async (rendering) => {
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = configuration();
  const app = next({ dev: false, quiet: true });
  const render = renderWith(app.getRequestHandler(), rendering);
  await app.prepare();
  return render;
};

/**
 * The thread that reads content and renders pages. It is a thread of its own because Next switches on Node's tracking
 * of asynchronous calls, which halves what a server answers, because a page that is being rendered must not keep
 * readers of other pages waiting, and because what hangs or takes all memory must be ended without ending the answers.
 */
if (parentPort) {
  openRenderer(parentPort, workerData as RendererSettings, openPages).catch((error: unknown) => {
    log('renderer-failed', { reason: String(error) });
    // Ends the thread: another one is started.
    process.exit(1);
  });
}
