import './production';

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { answerClientError } from './client-error';
import { openDesk } from './desk';
import { makeHandler } from './handler';
import { securityHeaders } from './headers';
import { log } from './log';
import { closeServer } from './shutdown';
import { siteStyles, staticFiles } from './static-files';

/** What the thread that answers readers is started with. */
export type FrontSettings = { port: number; siteUrl: string; preview: boolean; desk: MessagePort };

/** Bytes of a request's head: 10 000 Cyrillic letters in a search take 60 000. */
const maxHeaderSize = 128 * 1024;

/** What it says of itself. */
export type FrontReport = { listening: number } | { refused: string } | { closed: true };

/**
 * The thread that answers readers. It is a thread of its own because Next switches on Node's tracking of asynchronous
 * calls, which halves what a server answers, and because a page that is being rendered must not keep readers of other
 * pages waiting.
 */
async function open(office: MessagePort, { port, siteUrl, preview, desk }: FrontSettings): Promise<void> {
  const report = (what: FrontReport) => office.postMessage(what);
  const headers = securityHeaders(siteUrl, preview);
  const handler = makeHandler({
    desk: await openDesk(desk),
    files: staticFiles(headers),
    styles: siteStyles(),
    headers,
    preview,
  });
  /** Node's own answers to a missing host and to an unknown expectation would lack our headers: the handler gives them. */
  const server = createServer({ requireHostHeader: false, maxHeaderSize }, handler)
    .on('checkExpectation', handler)
    .on('clientError', answerClientError(headers))
    .on('error', ({ message }) => {
      if (server.listening) log('connection-failed', { reason: message });
      else report({ refused: message });
    });
  office.once('message', () => closeServer(server, () => report({ closed: true })));
  server.listen(port, () => report({ listening: (server.address() as AddressInfo).port }));
}

if (parentPort) void open(parentPort, workerData as FrontSettings);
