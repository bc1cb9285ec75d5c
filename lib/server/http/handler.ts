import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { defaultLocale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { parseArchiveAddress } from '../../publish/archive/addresses';
import { parseFileAddress } from '../../publish/files/addresses';
import { editionCaches } from '../cache/edition-cache';
import type { ContentState, EditionSnapshot } from '../ipc/edition-snapshot';
import type { Renderer } from '../ipc/renderer-client';
import { log } from '../log';
import { makeRendition } from '../media/renditions';
import { makeTaggedPhoto } from '../media/tagged-photos';
import type { Answer } from '../render/answer';
import type { Readiness } from '../shutdown';
import { canonicalPath, localeOf } from './addresses';
import { archiveAnswerer } from './answer-archive';
import { errorPage } from './error-page';
import { headerSets } from './header-sets';
import type { Headers } from './headers';
import { healthOf } from './health';
import { preferredLocale } from './negotiate';
import type { RequestContext } from './request-context';
import { retrier } from './retry';
import { redirect, sendAnswer, sendBody, sendText } from './send-answer';
import { sendMedia } from './send-media';
import { speculationRules, speculationRulesPath, speculationRulesVary } from './speculation-rules';
import type { StaticFiles } from './static-files';
import { parseTarget, unreadable } from './target';

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
  /** Answers with a page that is not kept; without it pages are rendered once an edition and kept. */
  renderPage?: RenderPage;
  clock?: () => number;
};

type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  page: string,
  status?: 400 | 404,
) => Promise<void>;

/** RFC 9112, 3.2: a request names its host, though no answer depends on it. */
const lacksHost = ({ httpVersion, headers }: IncomingMessage) => httpVersion === '1.1' && headers.host === undefined;

/** The address of a stylesheet of the film, of today or of another day. */
const themeAddress = /^\/theme\/[0-9a-f]{16}\.css$/;

/** The address of an archive with what was ticked for it, if it is one. */
const archiveAt = (path: string, query: string) => parseArchiveAddress(path) && (query ? `${path}?${query}` : path);

const pathOf = (page: string) => page.split('?')[0] as string;

/** Addresses that hold a hash. */
const isFile = (path: string) => path.startsWith('/media/') || path.startsWith('/theme/');

/**
 * Answers requests as the table in the README says, row by row. What is ready is answered at once: a promise on that
 * way costs a quarter of the requests.
 */
export function makeHandler({
  renderer,
  files,
  styles,
  headers,
  preview,
  readiness,
  renderPage,
  clock = Date.now,
}: Site): RequestListener {
  const since = new Date(clock()).toISOString();
  const caches = editionCaches(renderer);
  renderer.onState(({ edition, changed }) => {
    if (edition) caches.begin(edition, changed ? new Set(changed) : 'everything');
  });
  const sets = headerSets(headers, preview, clock);
  const retrying = retrier(renderer, failed);
  const answerArchive = archiveAnswerer({ cacheOf: caches.of, sets, sendPage });

  function sendPage(
    context: RequestContext,
    edition: EditionSnapshot,
    page: string,
    status?: 400 | 404,
  ): void | Promise<void> {
    if (renderPage && !parseFileAddress(pathOf(page)))
      return renderPage(context.request, context.response, page, status);
    const cache = caches.of(edition);
    const ready = cache.ready(page);
    if (ready) return send(context, edition, page, ready, status);
    return cache.get(page).then((answer) => send(context, edition, page, answer, status));
  }

  function send(
    { request, response, path }: RequestContext,
    edition: EditionSnapshot,
    page: string,
    answer: Answer,
    status?: 400 | 404,
  ): void {
    const sent = page === edition.theme ? sets.theme : isFile(path) && status ? sets.passing : sets.page(edition);
    sendAnswer(request, response, status ? { ...answer, status } : answer, sent);
  }

  function sendNotFound(context: RequestContext, { edition }: ContentState): void | Promise<void> {
    if (!edition) return sendError(context, 'preparing');
    return sendPage(context, edition, localPath(localeOf(context.path) ?? defaultLocale, '/404'), 404);
  }

  /** It will be answered in a while: nothing that is published is broken for good. */
  function sendError({ response, path }: RequestContext, reason: 'failed' | 'preparing'): void {
    const page = errorPage(localeOf(path) ?? defaultLocale, reason, styles);
    sendBody(response, 503, 'text/html; charset=utf-8', page, { ...headers, 'Retry-After': '60' });
  }

  function answer(context: RequestContext, state: ContentState): void | Promise<void> {
    const { request, response, path, query } = context;
    const { edition } = state;
    if (path === '/healthz' || path === '/readyz') {
      const { status, body } = healthOf(state, since);
      const isRefused = path === '/readyz' && !readiness.isReady;
      return sendBody(response, isRefused ? 503 : status, 'application/json', body, headers);
    }
    if (!edition) return sendError(context, 'preparing');
    if (path === speculationRulesPath) {
      const varying = { 'Cache-Control': 'public, max-age=3600', Vary: speculationRulesVary };
      return sendBody(response, 200, 'application/speculationrules+json', speculationRules(request), {
        ...headers,
        ...varying,
      });
    }
    if (path === '/') {
      const location = localPath(preferredLocale(request.headers['accept-language']), '');
      const varying = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' };
      return redirect(response, 307, location, { ...headers, ...varying });
    }
    const { find } = caches.of(edition).addresses;
    const archive = parseArchiveAddress(path);
    if (archive) return answerArchive(context, archive, edition);
    const page = find(path, query);
    if (page) return sendPage(context, edition, page);

    const media = path.startsWith('/media/') && edition.media.get(path.slice('/media/'.length));
    if (media) {
      const sendFile = () =>
        sendMedia(request, response, media, headers, sets.mediaCacheControl(media, edition), () =>
          retrying(context, sendNotFound),
        );
      if ('tags' in media) return makeTaggedPhoto(media).then(sendFile);
      return 'madeFrom' in media ? makeRendition(media).then(sendFile) : sendFile();
    }
    // A page that is kept on the way may name the colours of yesterday: it gets those of today.
    if (edition.theme && themeAddress.test(path)) return redirect(response, 307, edition.theme, sets.passing);
    const canonical = canonicalPath(path);
    const elsewhere = canonical === path ? undefined : (find(canonical, query) ?? archiveAt(canonical, query));
    if (elsewhere) return redirect(response, 308, elsewhere, sets.page(edition));
    if (localeOf(path) === undefined) return files(request, response, () => retrying(context, sendNotFound));
    return sendNotFound(context, state);
  }

  /** What goes wrong on the way to an answer is logged, and the reader gets a page all the same. */
  function failed(context: RequestContext, error: unknown): void {
    log('answer-failed', { path: context.path, reason: String(error) });
    if (context.response.headersSent) context.response.destroy();
    else sendError(context, 'failed');
  }

  return (request, response) => {
    const target = lacksHost(request) ? unreadable : parseTarget(request.url ?? '');
    if ('refused' in target) return sendText(response, target.refused, target.message, headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const allowed = { Allow: 'GET, HEAD', Connection: 'close' };
      return sendText(response, 405, 'This address can only be read.', { ...headers, ...allowed });
    }
    retrying({ request, response, ...target }, answer);
  };
}
