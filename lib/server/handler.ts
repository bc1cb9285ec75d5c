import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Edition, Editions } from '../content';
import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { canonicalPath, localeOf } from './addresses';
import { errorPage } from './error-page';
import { type Headers, pageCacheControl } from './headers';
import { healthOf } from './health';
import { log } from './log';
import { preferredLocale } from './negotiate';
import type { Render } from './render';
import { redirect, sendAnswer, sendBody, sendText } from './send-answer';
import { sendMedia } from './send-media';
import { makeShelves } from './shelf';
import type { StaticFiles } from './static-files';
import { parseTarget, unreadable } from './target';

export type Site = {
  editions: Editions;
  render: Render;
  files: StaticFiles;
  /** On every answer. */
  headers: Headers;
  /** Drafts are shown: nothing may be kept on the way. */
  preview: boolean;
  clock?: () => number;
};

/** RFC 9112, 3.2: a request names its host, though no answer depends on it. */
const lacksHost = ({ httpVersion, headers }: IncomingMessage) => httpVersion === '1.1' && headers.host === undefined;

/** Answers requests as the table in the README says, row by row. */
export function makeHandler({ editions, render, files, headers, preview, clock = Date.now }: Site): RequestListener {
  const since = new Date(clock()).toISOString();
  const shelfOf = makeShelves(render);

  let lastPageHeaders = headers;
  /** The same object as long as it says the same: its form on the wire is kept by it. */
  function pageHeaders(edition: Edition): Headers {
    const cacheControl = preview ? 'no-store' : pageCacheControl(edition.until, clock());
    if (lastPageHeaders['Cache-Control'] !== cacheControl)
      lastPageHeaders = { ...headers, 'Cache-Control': cacheControl };
    return lastPageHeaders;
  }

  async function sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    edition: Edition,
    path: string,
    status = 200,
  ): Promise<void> {
    const shelf = shelfOf(edition);
    const answer = shelf.ready(path) ?? (await shelf.get(path));
    sendAnswer(request, response, status === 200 ? answer : { ...answer, status }, pageHeaders(edition));
  }

  function sendError(response: ServerResponse, status: 500 | 503, path: string): void {
    const page = errorPage(localeOf(path) ?? defaultLocale, status === 500 ? 'failed' : 'preparing');
    sendBody(response, status, 'text/html; charset=utf-8', page, { ...headers, 'Retry-After': '60' });
  }

  /** What goes wrong on the way to an answer is logged, and the reader gets a page all the same. */
  function guard(response: ServerResponse, path: string, answered: Promise<void>): void {
    answered.catch((error: unknown) => {
      log('answer-failed', { path, reason: String(error) });
      if (response.headersSent) response.destroy();
      else sendError(response, 500, path);
    });
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: string,
  ): Promise<void> {
    if (path === '/healthz') {
      const { status, body } = healthOf(editions, since);
      return sendBody(response, status, 'application/json', body, headers);
    }
    const edition = editions.current();
    if (!edition) return sendError(response, 503, path);
    if (path === '/') {
      const location = localPath(preferredLocale(request.headers['accept-language']), '');
      const varying = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' };
      return redirect(response, 307, location, { ...headers, ...varying });
    }
    const notFound = () =>
      sendPage(request, response, edition, localPath(localeOf(path) ?? defaultLocale, '/404'), 404);
    const media = path.startsWith('/media/') && edition.media.get(path.slice('/media/'.length));
    if (media) return sendMedia(request, response, media, headers, () => guard(response, path, notFound()));

    const { find } = shelfOf(edition).addresses;
    const page = find(path, query);
    if (page) return sendPage(request, response, edition, page);
    const canonical = canonicalPath(path);
    const elsewhere = canonical === path ? undefined : find(canonical, query);
    if (elsewhere) return redirect(response, 308, elsewhere, pageHeaders(edition));
    if (localeOf(path) === undefined) return files(request, response, () => guard(response, path, notFound()));
    return notFound();
  }

  return (request, response) => {
    const target = lacksHost(request) ? unreadable : parseTarget(request.url ?? '');
    if ('refused' in target) return sendText(response, target.refused, target.message, headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const allowed = { Allow: 'GET, HEAD', Connection: 'close' };
      return sendText(response, 405, 'This address can only be read.', { ...headers, ...allowed });
    }
    const { path, query } = target;
    guard(response, path, answer(request, response, path, query));
  };
}
