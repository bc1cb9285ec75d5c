import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultLocale } from '../../i18n/locales';
import { localeOf } from '../../routes/parse-route';
import { log } from '../log';
import { answerClientError } from './client-error';
import { errorPage } from './error-page';
import type { Headers } from './headers';
import { bodyAnswer } from './http-answer';
import { closeIdle } from './idle-connections';
import { oneAfterTheOther } from './pipelining';
import { writeAnswer } from './write-answer';

/** Bytes of a request's head: 10 000 Cyrillic letters in a search take 60 000. */
const maxHeaderSize = 128 * 1024;

/** Connections at a time; each takes some 20 kB. */
const maxConnections = 4000;

/** Milliseconds in which a request has to be there: it is a head of a few lines. */
const times = { headersTimeout: 20_000, requestTimeout: 20_000, connectionsCheckingInterval: 5000 };

export type HttpServer = {
  server: Server;
  /** The one that was asked for, or the one that was free. */
  port: number;
  /** From now on requests are answered so. */
  serve(handler: RequestListener): void;
};

type Settings = {
  host: string | undefined;
  port: number;
  /** In place of host and port, a descriptor that somebody listens on for us. */
  fd?: number;
  headers: Headers;
  /** Addresses of the site's stylesheets. */
  styles: readonly string[];
};

/**
 * The server that readers reach. Until it knows how to answer it says that the site is being prepared.
 *
 * @throws {Error} when the port cannot be listened on.
 */
export function openHttpServer({ host, port, fd, headers, styles }: Settings): Promise<HttpServer> {
  let handler: RequestListener = preparing(headers, styles);
  const handle = oneAfterTheOther((request, response) => handler(request, response));
  return new Promise((resolve, reject) => {
    /** Node's own answers to a missing host and to an unknown expectation would lack our headers: the handler gives them. */
    const server = createServer({ requireHostHeader: false, maxHeaderSize, ...times }, handle)
      .on('checkExpectation', handle)
      .on('clientError', answerClientError(headers))
      .on('error', (error) => {
        if (server.listening) log('connection-failed', { reason: error.message });
        else reject(error);
      });
    closeIdle(server);
    server.maxConnections = maxConnections;
    server.listen(fd === undefined ? { port, host } : { fd }, () => {
      const serve = (next: RequestListener) => {
        handler = next;
      };
      resolve({ server, port: (server.address() as AddressInfo).port, serve });
    });
  });
}

const preparing =
  (headers: Headers, styles: readonly string[]): RequestListener =>
  (request, response) => {
    const page = errorPage(localeOf(request.url ?? '') ?? defaultLocale, 'preparing', styles);
    const answer = bodyAnswer(503, 'text/html; charset=utf-8', page, { ...headers, 'Retry-After': '5' });
    writeAnswer({ request, response, path: '', query: '' }, answer, () => undefined);
  };
