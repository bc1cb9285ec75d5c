import { statSync } from 'node:fs';
import { type Environment, parseEnvironment } from '../environment';
import { makeHandler } from './handler';
import { securityHeaders } from './headers';
import { openHttpServer } from './http-server';
import { log } from './log';
import { closeOnSignal, type Readiness } from './shutdown';
import { startRenderer } from './start-renderer';
import { siteStyles, staticFiles } from './static-files';
import { superviseRenderer } from './supervise-renderer';

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

const environment = readEnvironment();
const { contentDir, preview, host } = environment;
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
  refuse(`CONTENT_DIR must name a folder: there is none at ${contentDir}`);

const headers = securityHeaders(environment.siteUrl ?? '', preview);
const { server, port, serve } = await openHttpServer({ host, port: environment.port, headers }).catch((error: Error) =>
  refuse(`PORT ${environment.port} cannot be listened on: ${error.message}`),
);
const siteUrl = environment.siteUrl ?? `http://localhost:${port}`;
const readiness: Readiness = { isReady: true };
const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview })).catch((error: Error) =>
  refuse(error.message),
);
serve(makeHandler({ renderer, files: staticFiles(headers), styles: siteStyles(), headers, preview, readiness }));
closeOnSignal(server, readiness, () => void renderer.close().finally(() => process.exit(0)));
log('ready', { url: `http://localhost:${port}`, siteUrl });
