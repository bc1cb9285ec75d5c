import './development';
import type { AsyncLocalStorage } from 'node:async_hooks';
import { MessageChannel } from 'node:worker_threads';
import next from 'next';
import sirv from 'sirv';
import type { Rendering } from '../content';
import { hrefOf } from '../routes/href';
import type { RenderPage } from './http/answer-rendered';
import { makeHandler } from './http/handler';
import { securityHeaders } from './http/headers';
import { openHttpServer } from './http/http-server';
import { connectRenderer } from './ipc/renderer-client';
import { type RunningRenderer, superviseRenderer } from './ipc/supervise-renderer';
import { liveReload } from './live-reload';
import { log } from './log';
import { readEnvironment, refuse } from './read-environment';
import { openRenderer, type RendererSettings } from './render/open-renderer';

// The server of `npm run dev`: as in production, except that pages are rendered by Next's own development server, in
// this very thread, and that drafts and embargoed items are shown.
const environment = readEnvironment({ ...process.env, PREVIEW: '1' });
const headers = securityHeaders('', true);
const { host, contentDir } = environment;
const { server, port, serve } = await openHttpServer({ host, port: environment.port, headers, styles: [] }).catch(
  (error: Error) => refuse(`PORT ${environment.port} cannot be listened on: ${error.message}`),
);
const siteUrl = environment.siteUrl ?? `http://localhost:${port}`;
const app = next({ dev: true, quiet: true, hostname: 'localhost', port, httpServer: server });
const toNext = app.getRequestHandler();

/** In it every page is rendered. */
let rendering: AsyncLocalStorage<Rendering> | undefined;

async function startRendererHere(settings: RendererSettings): Promise<RunningRenderer> {
  const { port1, port2 } = new MessageChannel();
  const opening = openRenderer(port2, settings, async (given) => {
    rendering = given;
    await app.prepare();
    return (_edition, { kind }) => Promise.reject(new Error(`a ${kind} is rendered by the development server`));
  });
  const connection = await connectRenderer(port1);
  await opening;
  return { connection, ended: new Promise(() => undefined), terminate: async () => undefined };
}

const renderer = await superviseRenderer(() => startRendererHere({ siteUrl, contentDir, preview: true }));
const reload = liveReload(renderer);

/** The page of a wrong address is one of its own, which Next answers with 200. Others keep what Next's scripts ask for in the address. */
const renderPage: RenderPage = (request, response, route, status) => {
  if (status) {
    request.url = hrefOf(route);
    const { writeHead } = response;
    response.writeHead = (_status: number, ...rest: unknown[]) => Reflect.apply(writeHead, response, [status, ...rest]);
  }
  return rendering ? rendering.run({ route }, () => toNext(request, response)) : toNext(request, response);
};

const handle = makeHandler({
  renderer,
  files: sirv('public', { dev: true }),
  styles: [],
  headers,
  preview: true,
  readiness: { isReady: true },
  renderPage,
});
const isOfNext = (url: string) => url.startsWith('/_next/') || url.startsWith('/__next');
serve((request, response) => {
  if (isOfNext(request.url ?? '')) void toNext(request, response);
  else if (!reload(request, response)) handle(request, response);
});
log('ready', { url: `http://localhost:${port}`, siteUrl });
