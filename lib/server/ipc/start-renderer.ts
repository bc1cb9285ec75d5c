import { ownFile } from '../own-file';
import { clockOf, type RendererSettings } from '../render/open-renderer';
import { connectRenderer } from './renderer-client';
import { startThread } from './start-thread';
import type { RunningRenderer } from './supervise-renderer';

/** Megabytes of JavaScript's heap at which the thread is ended before the machine ends the whole process. */
const resourceLimits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 24 };

/** Milliseconds after which a thread that does not come to know the content is ended; pictures may take fifteen seconds of it. */
const patience = 120_000;

/** Starts the thread that reads content and renders; settles when it knows the content. */
export async function startRenderer(
  settings: RendererSettings,
  file: URL = ownFile('renderer-thread'),
): Promise<RunningRenderer> {
  const thread = startThread(file, {
    workerData: settings,
    resourceLimits,
  });
  const ended = new Promise<string>((resolve) => {
    let reason = '';
    thread.on('error', (error) => {
      reason = String(error.stack ?? error);
    });
    thread.on('exit', (code) => resolve(reason || `it ended with ${code}`));
  });
  const late = setTimeout(() => void thread.terminate(), patience).unref();
  const connection = await Promise.race([
    connectRenderer(thread, clockOf(settings)),
    ended.then((reason): never => {
      throw new Error(reason);
    }),
  ]).finally(() => clearTimeout(late));
  return { connection, ended, terminate: () => thread.terminate() };
}
