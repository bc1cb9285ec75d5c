import './production';

import { readFileSync, statSync } from 'node:fs';

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { handOver, keptMedia, openEditions } from '../content';
import { type Environment, parseEnvironment } from '../environment';
import { buildIfNeeded } from './build';
import { answerClientError } from './client-error';
import { makeHandler } from './handler';
import { securityHeaders } from './headers';
import { log } from './log';
import { renderWith } from './render';
import { closeOnSignal } from './shutdown';
import { staticFiles } from './static-files';

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

const editions = openEditions({
  content: contentDir,
  kept: keptMedia,
  audience: preview ? 'everything' : 'public',
  onProblem: (problem) => log('problem', problem),
  onEdition: ({ id, size, until }) =>
    log('edition', { id, items: size, ...(until !== Infinity && { until: new Date(until).toISOString() }) }),
});
const { rendering } = handOver(editions, siteUrl);

/** What the build knows of next.config.ts, as Next’s own standalone servers take it: reading the file itself takes a compiler of 60 MB. */
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(
  JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')).config,
);
const app = next({ dev: false, quiet: true });
await app.prepare();

const headers = securityHeaders(siteUrl, preview);
const handler = makeHandler({
  editions,
  render: renderWith(app.getRequestHandler(), rendering),
  files: staticFiles(headers),
  headers,
  preview,
});
/** Node's own answers to a missing host and to an unknown expectation would lack our headers: the handler gives them. */
const server = createServer({ requireHostHeader: false }, handler)
  .on('checkExpectation', handler)
  .on('clientError', answerClientError(headers))
  .on('error', ({ message }) => {
    if (!server.listening) refuse(`PORT ${port} cannot be listened on: ${message}`);
    log('connection-failed', { reason: message });
  });
closeOnSignal(server, () => editions.close());
server.listen(port, () => log('ready', { url: `http://localhost:${(server.address() as AddressInfo).port}`, siteUrl }));
