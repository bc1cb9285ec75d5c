import type { Worker } from 'node:worker_threads';
import type { Setting } from '../publish/files/draft';
import type { Manuscript } from '../publish/manuscript/model';
import type { DocumentRequest, DocumentResponse } from './document-worker';
import { limitedQueue } from './limited-queue';
import { ownFile } from './own-file';
import { startThread } from './start-thread';

export type SetManuscript = (manuscript: Manuscript, setting: Setting) => Promise<Buffer>;

type Limits = {
  /** Milliseconds without a document after which the thread ends: what it holds in memory is worth two hundred pages. */
  idle: number;
  /** Milliseconds for one document, after which the thread is ended; a press book of 20 pages takes half a second. */
  patience: number;
  /** Documents that may wait. */
  waiting: number;
};

const usual: Limits = { idle: 5000, patience: 20_000, waiting: 500 };

/** Megabytes of JavaScript's heap; what Typst takes lies outside of it. */
const resourceLimits = { maxOldGenerationSizeMb: 128 };

const startWorker = () => startThread(ownFile('document-worker'), { resourceLimits });

/**
 * Sets documents one after the other in a thread of its own, which begins with the first of them and ends when there
 * are no more. A document that takes too long or ends the thread fails alone: the next one gets a new thread.
 */
export function documentThread(start: () => Worker = startWorker, limits: Limits = usual): SetManuscript {
  const queue = limitedQueue({ atOnce: 1, waiting: limits.waiting });
  let thread: Worker | undefined;
  let closing: NodeJS.Timeout | undefined;
  let number = 0;

  function end(): void {
    void thread?.terminate();
    thread = undefined;
  }

  async function set(manuscript: Manuscript, setting: Setting): Promise<Buffer> {
    clearTimeout(closing);
    thread ??= start();
    thread.unref();
    number += 1;
    try {
      return await answerOf(thread, { number, manuscript, setting }, limits.patience);
    } catch (error) {
      if (!(error instanceof NotSet)) end();
      throw error;
    } finally {
      closing = setTimeout(end, limits.idle).unref();
    }
  }

  return (manuscript, setting) => queue(() => set(manuscript, setting));
}

/** The document cannot be set; the thread goes on. */
class NotSet extends Error {}

function answerOf(thread: Worker, request: DocumentRequest, patience: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Error(`it took more than ${patience} ms`))), patience);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      thread.off('message', hear).off('error', fail).off('exit', gone);
      how();
    };
    const fail = (error: unknown) => settle(() => reject(new Error(`the document worker ended: ${String(error)}`)));
    const gone = (code: number) => fail(`exit ${code}`);
    const hear = (response: DocumentResponse) => {
      if (response.number !== request.number) return;
      if ('bytes' in response) settle(() => resolve(Buffer.from(response.bytes)));
      else settle(() => reject(new NotSet(response.failed)));
    };
    thread.on('message', hear).on('error', fail).on('exit', gone);
    thread.postMessage(request);
  });
}
