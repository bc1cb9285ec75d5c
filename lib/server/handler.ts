import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Edition, Editions } from '../content';
import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { type Addresses, addressesOf, canonicalPath, localeOf } from './addresses';
import { errorPage } from './error-page';
import { type Headers, pageCacheControl } from './headers';
import { log } from './log';
import { preferredLocale } from './negotiate';
import { makePageCache, type PageCache } from './page-cache';
import type { Render } from './render';
import { redirect, sendAnswer, sendText } from './send-answer';
import { sendMedia } from './send-media';
import type { StaticFiles } from './static-files';
import { parseTarget } from './target';
import { warmUp } from './warm-up';

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

/** Everything that belongs to one edition: it goes with it. */
type Shelf = { cache: PageCache; addresses: Addresses };

/** Answers requests as the table in the README says, row by row. */
export function makeHandler({ editions, render, files, headers, preview, clock = Date.now }: Site): RequestListener {
  const since = new Date(clock()).toISOString();
  const readers = { waiting: 0 };
  let shelf: Shelf | undefined;

  function shelfFor(edition: Edition): Shelf {
    if (shelf?.cache.edition.id === edition.id) return shelf;
    const fresh = { cache: makePageCache(edition, render), addresses: addressesOf(edition) };
    shelf = fresh;
    void warmUp(fresh.addresses.sitemap, fresh.cache, () => shelf === fresh, readers);
    return fresh;
  }

  function cacheControl(edition: Edition): Headers {
    return { ...headers, 'Cache-Control': preview ? 'no-store' : pageCacheControl(edition.until, clock()) };
  }

  async function sendPage(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    edition: Edition,
    status = 200,
  ): Promise<void> {
    const { cache } = shelfFor(edition);
    const ready = cache.ready(path);
    if (ready)
      return sendAnswer(request, response, status === 200 ? ready : { ...ready, status }, cacheControl(edition));
    readers.waiting += 1;
    try {
      const answer = await cache.get(path);
      sendAnswer(request, response, { ...answer, status }, cacheControl(edition));
    } catch (error) {
      log('render-failed', { path, reason: String(error) });
      sendError(response, 500, localeOf(path) ?? defaultLocale, 'failed');
    } finally {
      readers.waiting -= 1;
    }
  }

  function sendError(
    response: ServerResponse,
    status: 500 | 503,
    locale: typeof defaultLocale,
    reason: 'failed' | 'preparing',
  ): void {
    const body = errorPage(locale, reason);
    response.writeHead(status, {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'Retry-After': '60',
    });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  function sendNotFound(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    edition: Edition,
  ): Promise<void> {
    return sendPage(request, response, localPath(localeOf(path) ?? defaultLocale, '/404'), edition, 404);
  }

  function sendHealth(response: ServerResponse): void {
    const edition = editions.current();
    const body = JSON.stringify({
      status: edition ? 'ok' : 'no film can be read',
      edition: edition?.id ?? null,
      items: edition?.size ?? 0,
      problems: editions.problems().length,
      since,
    });
    response.writeHead(edition ? 200 : 503, {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    });
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  return async (request, response) => {
    const target = parseTarget(request.url ?? '');
    if ('refused' in target)
      return sendText(
        response,
        target.refused,
        target.refused === 414 ? 'This address is too long.' : 'This address cannot be read.',
        headers,
      );
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'This address can only be read.', {
        ...headers,
        Allow: 'GET, HEAD',
        Connection: 'close',
      });
    }
    const { path, query } = target;
    if (path === '/healthz') return sendHealth(response);
    const edition = editions.current();
    if (!edition) return sendError(response, 503, localeOf(path) ?? defaultLocale, 'preparing');
    if (path === '/') {
      const location = localPath(preferredLocale(request.headers['accept-language']), '');
      return redirect(response, 307, location, {
        ...headers,
        Vary: 'Accept-Language',
        'Cache-Control': 'private, no-store',
      });
    }
    const media = path.startsWith('/media/') && edition.media.get(path.slice('/media/'.length));
    if (media)
      return sendMedia(request, response, media, headers, () => sendNotFound(request, response, path, edition));

    const { addresses } = shelfFor(edition);
    const page = addresses.find(path, query);
    if (page) return sendPage(request, response, page, edition);
    const canonical = canonicalPath(path);
    const elsewhere = canonical !== path && addresses.find(canonical, query);
    if (elsewhere) return redirect(response, 308, elsewhere, cacheControl(edition));
    if (localeOf(path) === undefined)
      return files(request, response, () => void sendNotFound(request, response, path, edition));
    return sendNotFound(request, response, path, edition);
  };
}
