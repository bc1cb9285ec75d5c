import type { IncomingMessage, RequestListener } from 'node:http';
import { defaultLocale } from '../../i18n/locales';
import { localeOf, parseRoute } from '../../routes/parse-route';
import { withoutToken } from '../../routes/private-path';
import { type EditionCaches, editionCaches } from '../cache/edition-cache';
import type { ContentState } from '../ipc/edition-snapshot';
import type { Renderer } from '../ipc/renderer-client';
import { log } from '../log';
import type { Readiness } from '../shutdown';
import { privateCopyAnswerer } from './answer-private-copy';
import type { RenderPage } from './answer-rendered';
import { routeAnswerer } from './answer-route';
import { errorPage } from './error-page';
import { headerSets } from './header-sets';
import type { Headers } from './headers';
import { healthOf } from './health';
import { bodyAnswer, type HttpAnswer, textAnswer } from './http-answer';
import type { RequestContext } from './request-context';
import { retrier } from './retry';
import type { StaticFiles } from './static-files';
import { parseTarget, unreadable } from './target';
import { writeAnswer } from './write-answer';

export type Site = {
  renderer: Renderer;
  files: StaticFiles;
  /** Addresses of the site's stylesheets. */
  styles: readonly string[];
  /** On every answer. */
  headers: Headers;
  /** Drafts are shown: nothing may be kept on the way. */
  preview: boolean;
  /** Whether requests should be sent here. */
  readiness: Readiness;
  /** Without it pages are rendered once an edition and kept. */
  renderPage?: RenderPage;
  /** By which private links are signed; without one there are none. */
  privateLinkSecret?: string;
  /** What is kept of editions; the handler keeps it by itself where nobody else looks into it. */
  caches?: EditionCaches;
  /** Whoever keeps answers on the way is told what to forget. */
  isPurged?: boolean;
  clock?: () => number;
};

/** RFC 9112, 3.2: a request names its host, though no answer depends on it. */
const lacksHost = ({ httpVersion, headers }: IncomingMessage) => httpVersion === '1.1' && headers.host === undefined;

/** Characters of all header fields. Programs send some two thousand; to make sense of 100 000 takes long. */
const fieldsLimit = 16 * 1024;

const hasTooMuch = ({ rawHeaders }: IncomingMessage) =>
  rawHeaders.reduce((sum, { length }) => sum + length, 0) > fieldsLimit;

/** Answers requests as the table in the README says. */
export function makeHandler(site: Site): RequestListener {
  const { renderer, files, styles, headers, preview, readiness, renderPage, clock = Date.now } = site;
  const secret = preview ? undefined : site.privateLinkSecret;
  const since = new Date(clock()).toISOString();
  const { caches = editionCaches(renderer), isPurged = false } = site;
  renderer.onState(({ edition, changed }) => {
    if (edition) caches.begin(edition, changed ? new Set(changed) : 'everything');
  });
  const sets = headerSets(headers, { preview, isPurged, clock });
  const preparing = (context: RequestContext) => errorAnswer(context, 'preparing');
  const answerPrivateCopy = privateCopyAnswerer({ renderer, secret, sets, clock });
  const answerRoute = routeAnswerer({ cacheOf: caches.of, sets, files, renderPage, answerPrivateCopy, preparing });
  const answering = retrier(renderer, { write, failed });

  function write(context: RequestContext, answer: HttpAnswer): unknown {
    return writeAnswer(context, answer, (step) => answering(context, step));
  }

  /** It will be answered in a while: nothing that is published is broken for good. */
  function errorAnswer({ path }: RequestContext, reason: 'failed' | 'preparing'): HttpAnswer {
    const page = errorPage(localeOf(path) ?? defaultLocale, reason, styles);
    return bodyAnswer(503, 'text/html; charset=utf-8', page, { ...headers, 'Retry-After': '60' });
  }

  function answer(context: RequestContext, state: ContentState): HttpAnswer | Promise<HttpAnswer> {
    const { edition } = state;
    const route = parseRoute(context.path, context.query, edition);
    if (route.kind === 'health' || route.kind === 'readiness') {
      const { status, body } = healthOf(state, since);
      const isRefused = route.kind === 'readiness' && !readiness.isReady;
      return bodyAnswer(isRefused ? 503 : status, 'application/json', body, headers);
    }
    return edition ? answerRoute(context, route, edition) : preparing(context);
  }

  /** What goes wrong on the way to an answer is logged, and the reader gets a page all the same. */
  function failed(context: RequestContext, error: unknown): void {
    log('answer-failed', { path: withoutToken(context.path), reason: String(error) });
    if (context.response.headersSent) context.response.destroy();
    else write(context, errorAnswer(context, 'failed'));
  }

  /** What is wrong with a request whatever it asks for. */
  function refusalOf(request: IncomingMessage, target: ReturnType<typeof parseTarget>): HttpAnswer | undefined {
    if (target.kind === 'refused') return textAnswer(target.status, target.message, headers);
    if (hasTooMuch(request)) return textAnswer(431, 'These header fields are too long.', headers);
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    const allowed = { Allow: 'GET, HEAD', Connection: 'close' };
    return textAnswer(405, 'This address can only be read.', { ...headers, ...allowed });
  }

  return (request, response) => {
    const target = lacksHost(request) ? unreadable : parseTarget(request.url ?? '');
    const { path, query } = target.kind === 'readable' ? target : { path: '', query: '' };
    const context = { request, response, path, query };
    const refusal = refusalOf(request, target);
    if (refusal) write(context, refusal);
    else answering(context, answer);
  };
}
