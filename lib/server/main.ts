import './production';
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

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

const { port, siteUrl, contentDir, preview } = readEnvironment();
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
const server = createServer(handler).on('clientError', answerClientError(headers));
closeOnSignal(server, () => editions.close());
server.listen(port, () => log('ready', { url: `http://localhost:${(server.address() as AddressInfo).port}`, siteUrl }));
