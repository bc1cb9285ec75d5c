import '../server/production';
import { spawnSync } from 'node:child_process';
import { makeHandler } from '../server/http/handler';
import { securityHeaders } from '../server/http/headers';
import { openHttpServer } from '../server/http/http-server';
import { siteStyles, staticFiles } from '../server/http/static-files';
import { startRenderer } from '../server/ipc/start-renderer';
import { superviseRenderer } from '../server/ipc/supervise-renderer';
import { secretOf } from '../server/private-links/secret';
import { readEnvironment, refuse } from '../server/read-environment';
import { closeOnSignal, type Readiness } from '../server/shutdown';
import { bundleClient } from './bundle';
import { deskHandler } from './http/handler';
import { openSession } from './http/session';
import { openContent } from './open-content';
import { siteAtInstant } from './site-at';

// `npm run desk`: the site as its makers see it, and the desk beside it, for whoever has the address that is printed.

/** Another one than that of `npm start`, so that both can run on one machine. */
const usualPort = '3001';

const environment = readEnvironment({ PORT: usualPort, ...process.env, PREVIEW: '1', HOST: '127.0.0.1' });
const { contentDir } = environment;
build();
const headers = securityHeaders('', true);
const { server, port, serve } = await openHttpServer({
  host: environment.host,
  port: environment.port,
  headers,
  styles: siteStyles(),
}).catch((error: Error) => refuse(`PORT ${environment.port} cannot be listened on: ${error.message}`));
const origin = `http://127.0.0.1:${port}`;
const siteUrl = environment.siteUrl ?? origin;
const readiness: Readiness = { isReady: true };
const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview: true })).catch(
  (error: Error) => refuse(error.message),
);
const secret = secretOf(environment, (reason) => process.stderr.write(`${reason}\n`));
const signing = secret === undefined ? undefined : { secret, siteUrl: environment.siteUrl ?? '' };
const [content, client] = await Promise.all([openContent(contentDir, undefined, signing), bundleClient()]);
const session = openSession(port);
const common = { files: staticFiles(headers), styles: siteStyles(), headers, preview: true, readiness };
const site = makeHandler({ ...common, renderer });
const siteAt = siteAtInstant(async (at) => {
  const ofInstant = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview: false, at }));
  return { handle: makeHandler({ ...common, renderer: ofInstant, clock: () => at }), close: ofInstant.close };
});
serve(deskHandler({ content, session, port, client, site, siteAt }));
closeOnSignal(server, readiness, () => {
  siteAt.close();
  void Promise.allSettled([renderer.close(), content.close()]).finally(() => process.exit(0));
});
process.stdout.write(`\nThe desk is open: ${origin}/desk?token=${session.token}\n\n`);

/** Builds the pages of the site if they have not been built from these very sources. */
function build(): void {
  const words = ['--import', 'tsx', 'lib/server/build.ts', '--if-changed'];
  const { status } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) refuse('The pages of the site could not be built: start it again, or ask whoever keeps the site.');
}
