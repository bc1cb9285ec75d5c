import { editionCaches } from './cache/edition-cache';
import { purgeBy, purger } from './cache-tags/purger';
import { makeHandler } from './http/handler';
import { securityHeaders } from './http/headers';
import { openHttpServer } from './http/http-server';
import { siteStyles, staticFiles } from './http/static-files';
import { startRenderer } from './ipc/start-renderer';
import { superviseRenderer } from './ipc/supervise-renderer';
import { log } from './log';
import { openMetrics, serveMetrics } from './metrics/serve-metrics';
import { secretOf } from './private-links/secret';
import { readEnvironment, refuse } from './read-environment';
import { inheritedSocket, tellServiceManager } from './service-manager';
import { closeOnSignal, type Readiness } from './shutdown';

/** Whoever read the log may go away: answering goes on, and nothing is said about it to nobody, over and over. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const environment = readEnvironment(process.env);
const { contentDir, preview, host, metricsPort, purgeCommand } = environment;
const headers = securityHeaders(environment.siteUrl ?? '', preview);
const styles = siteStyles();
const fd = inheritedSocket(process.env, process.pid);
const { server, port, serve } = await openHttpServer({ host, port: environment.port, fd, headers, styles }).catch(
  (error: Error) => refuse(`PORT ${environment.port} cannot be listened on: ${error.message}`),
);
const siteUrl = environment.siteUrl ?? `http://localhost:${port}`;
const privateLinkSecret = secretOf(environment, (reason) => log('private-links-off', { reason }));
const readiness: Readiness = { isReady: true };
const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview })).catch((error: Error) =>
  refuse(error.message),
);
const caches = editionCaches(renderer);
const handler = makeHandler({
  ...{ renderer, files: staticFiles(headers), styles, headers, preview, readiness, privateLinkSecret, caches },
  isPurged: purgeCommand !== undefined,
});
const metrics = metricsPort === undefined ? undefined : openMetrics({ renderer, caches });
serve(metrics ? metrics.measure(handler) : handler);
if (metrics && metricsPort !== undefined)
  await serveMetrics(metrics.text, metricsPort, host).catch((error: Error) =>
    refuse(`METRICS_PORT ${metricsPort} cannot be listened on: ${error.message}`),
  );
if (purgeCommand !== undefined) {
  const purge = purger(purgeBy(purgeCommand));
  // What changed while no server ran, its own code too, nobody knows.
  purge(undefined);
  // After the handler: whoever asks again is answered from the new edition.
  renderer.onState(({ edition, changed }) => edition && purge(changed));
}
closeOnSignal(server, readiness, () => void renderer.close().finally(() => process.exit(0)));
tellServiceManager(process.env, () => readiness.isReady);
if (isLocal(siteUrl) && !preview) log('site-url-local', { siteUrl, cure: 'SITE_URL=https://film.example' });
log('ready', { url: `http://localhost:${port}`, siteUrl });

/** Feeds, files and search engines would be told an address that only this machine knows. */
function isLocal(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
