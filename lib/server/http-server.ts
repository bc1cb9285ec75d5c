import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerClientError } from './client-error';
import { makeHandler } from './handler';
import { securityHeaders } from './headers';
import { log } from './log';
import type { Renderer } from './renderer-client';
import { siteStyles, staticFiles } from './static-files';

/** Bytes of a request's head: 10 000 Cyrillic letters in a search take 60 000. */
const maxHeaderSize = 128 * 1024;

type Settings = { host: string | undefined; port: number; siteUrl: string; preview: boolean; renderer: Renderer };

/**
 * The server that readers reach.
 *
 * @throws {Error} when the port cannot be listened on.
 */
export function openHttpServer({
  host,
  port,
  siteUrl,
  preview,
  renderer,
}: Settings): Promise<{ server: Server; port: number }> {
  const headers = securityHeaders(siteUrl, preview);
  const handler = makeHandler({ renderer, files: staticFiles(headers), styles: siteStyles(), headers, preview });
  return new Promise((resolve, reject) => {
    /** Node's own answers to a missing host and to an unknown expectation would lack our headers: the handler gives them. */
    const server = createServer({ requireHostHeader: false, maxHeaderSize }, handler)
      .on('checkExpectation', handler)
      .on('clientError', answerClientError(headers))
      .on('error', (error) => {
        if (server.listening) log('connection-failed', { reason: error.message });
        else reject(error);
      });
    server.listen({ port, host }, () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}
