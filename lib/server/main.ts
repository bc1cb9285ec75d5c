import { makeHandler } from './http/handler';
import { securityHeaders } from './http/headers';
import { openHttpServer } from './http/http-server';
import { siteStyles, staticFiles } from './http/static-files';
import { startRenderer } from './ipc/start-renderer';
import { superviseRenderer } from './ipc/supervise-renderer';
import { log } from './log';
import { secretOf } from './private-links/secret';
import { readEnvironment, refuse } from './read-environment';
import { closeOnSignal, type Readiness } from './shutdown';

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
const privateLinkSecret = secretOf(environment, (reason) => log('private-links-off', { reason }));
const readiness: Readiness = { isReady: true };
const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview })).catch((error: Error) =>
  refuse(error.message),
);
serve(makeHandler({ renderer, files: staticFiles(headers), styles, headers, preview, readiness, privateLinkSecret }));
closeOnSignal(server, readiness, () => void renderer.close().finally(() => process.exit(0)));
log('ready', { url: `http://localhost:${port}`, siteUrl });
