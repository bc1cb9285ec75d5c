import { makeHandler } from './handler';
import { securityHeaders } from './headers';
import { openHttpServer } from './http-server';
import { log } from './log';
import { readEnvironment, refuse } from './read-environment';
import { closeOnSignal, type Readiness } from './shutdown';
import { startRenderer } from './start-renderer';
import { siteStyles, staticFiles } from './static-files';
import { superviseRenderer } from './supervise-renderer';

/** Whoever read the log may go away: answering goes on, and nothing is said about it to nobody, over and over. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const environment = readEnvironment(process.env);
const { contentDir, preview, host } = environment;
const headers = securityHeaders(environment.siteUrl ?? '', preview);
const styles = siteStyles();
const { server, port, serve } = await openHttpServer({ host, port: environment.port, headers, styles }).catch(
  (error: Error) => refuse(`PORT ${environment.port} cannot be listened on: ${error.message}`),
);
const siteUrl = environment.siteUrl ?? `http://localhost:${port}`;
const readiness: Readiness = { isReady: true };
const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview })).catch((error: Error) =>
  refuse(error.message),
);
serve(makeHandler({ renderer, files: staticFiles(headers), styles, headers, preview, readiness }));
closeOnSignal(server, readiness, () => void renderer.close().finally(() => process.exit(0)));
log('ready', { url: `http://localhost:${port}`, siteUrl });
