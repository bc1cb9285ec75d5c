import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from '../../document/text-document';
import type { Setting } from '../../publish/files/draft';
import { circuitBreaker, Hung } from '../cache/circuit-breaker';
import { limitedQueue } from '../cache/limited-queue';
import { loaderWords, ownFile } from '../own-file';
import type { DocumentRequest, DocumentResponse } from '../set-documents';

export type SetDocument = (document: TextDocument, setting: Setting) => Promise<Buffer>;

export type DocumentLimits = {
  /** Milliseconds without a document after which the process ends: what it holds in memory is worth two hundred pages. */
  idle: number;
  /** Milliseconds for one document, after which the process is ended; a press book of 20 pages takes half a second. */
  patience: number;
  /** Documents that may wait. */
  waiting: number;
  /** Milliseconds that one may wait for its turn. */
  longestWait: number;
};

const usual: DocumentLimits = { idle: 5000, patience: 20_000, waiting: 500, longestWait: 20_000 };

/** The heap of JavaScript has 128 MB; what Typst takes lies outside of it. */
export function startDocumentProcess(): ChildProcess {
  const started = fork(fileURLToPath(ownFile('set-documents')), {
    execArgv: [...loaderWords, '--max-old-space-size=128'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  started.unref();
  started.channel?.unref();
  return started;
}

/**
 * Sets documents one after the other in a process of its own, which begins with the first of them and ends when there
 * are no more: what ends Typst, which is native code, ends the whole process it runs in. A document that takes too long
 * or ends the process fails alone: the next one gets a new process. Where one after the other takes too long, the rest
 * are not begun.
 */
export function documentProcess(
  start: () => ChildProcess = startDocumentProcess,
  limits: DocumentLimits = usual,
): SetDocument {
  const queue = limitedQueue({ atOnce: 1, waiting: limits.waiting, longestWait: limits.longestWait });
  const breaker = circuitBreaker('documents');
  let child: ChildProcess | undefined;
  let closing: NodeJS.Timeout | undefined;
  let number = 0;

  function end(): void {
    child?.kill('SIGKILL');
    child = undefined;
  }

  async function set(document: TextDocument, setting: Setting): Promise<Buffer> {
    clearTimeout(closing);
    child ??= start();
    number += 1;
    try {
      return await answerOf(child, { number, document, setting }, limits.patience);
    } catch (error) {
      if (!(error instanceof NotSet)) end();
      throw error;
    } finally {
      closing = setTimeout(end, limits.idle).unref();
    }
  }

  return (document, setting) => queue(() => breaker(() => set(document, setting)));
}

/** The document cannot be set; the process goes on. */
class NotSet extends Error {}

function answerOf(child: ChildProcess, request: DocumentRequest, patience: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new Hung(`it took more than ${patience} ms`))), patience);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      child.off('message', hear).off('error', fail).off('exit', gone);
      how();
    };
    const fail = (error: unknown) =>
      settle(() => reject(new Error(`the process that sets documents ended: ${String(error)}`)));
    const gone = (code: number | null, signal: string | null) => fail(signal ?? `exit ${code}`);
    const hear = (response: DocumentResponse) => {
      if (response.number !== request.number) return;
      if (response.kind === 'failed') settle(() => reject(new NotSet(response.reason)));
      else settle(() => resolve(Buffer.from(response.bytes)));
    };
    child.on('message', hear).on('error', fail).on('exit', gone);
    child.send(request, (error) => error && fail(error));
  });
}
