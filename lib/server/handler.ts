import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ServedFile } from '../content';
import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { type ArchiveAddress, parseArchiveAddress } from '../publish/archive/addresses';
import { canonicalPath, localeOf } from './addresses';
import type { Answer } from './answer';
import type { ArchivePlan } from './archive-plan';
import type { Bulletin, News } from './bulletin';
import type { Desk } from './desk';
import { errorPage } from './error-page';
import { forEver, type Headers, pageCacheControl } from './headers';
import { healthOf } from './health';
import { log } from './log';
import { preferredLocale } from './negotiate';
import { makeOriginal } from './originals';
import { makeForm } from './photo-forms';
import { redirect, sendAnswer, sendBody, sendText } from './send-answer';
import { sendArchive } from './send-archive';
import { sendMedia } from './send-media';
import { makeShelves } from './shelf';
import { motionHint, speculationRules, speculationRulesPath, speculationRulesVary } from './speculation-rules';
import type { StaticFiles } from './static-files';
import { parseTarget, unreadable } from './target';

export type Site = {
  desk: Desk;
  files: StaticFiles;
  /** Addresses of the site's stylesheets. */
  styles: readonly string[];
  /** On every answer. */
  headers: Headers;
  /** Drafts are shown: nothing may be kept on the way. */
  preview: boolean;
  clock?: () => number;
};

/** RFC 9112, 3.2: a request names its host, though no answer depends on it. */
const lacksHost = ({ httpVersion, headers }: IncomingMessage) => httpVersion === '1.1' && headers.host === undefined;

/** The address of a stylesheet of the film, of today or of another day. */
const lookAddress = /^\/look\/[0-9a-f]{16}\.css$/;

/** Addresses that hold a hash. */
const isFile = (path: string) => path.startsWith('/media/') || path.startsWith('/look/');

type Visit = { request: IncomingMessage; response: ServerResponse; path: string; query: string };

/**
 * Answers requests as the table in the README says, row by row. What is ready is answered at once: a promise on that
 * way costs a quarter of the requests.
 */
export function makeHandler({ desk, files, styles, headers, preview, clock = Date.now }: Site): RequestListener {
  const since = new Date(clock()).toISOString();
  const shelfOf = makeShelves(desk.render);

  const lookHeaders = { ...headers, 'Cache-Control': preview ? 'no-store' : forEver };

  /** What is missing today may be there tomorrow, or on the instance beside this one. */
  const passingHeaders = { ...headers, 'Cache-Control': 'no-store' };

  let lastPageHeaders = headers;
  /** The same object as long as it says the same: its form on the wire is kept by it. */
  function pageHeaders(edition: Bulletin): Headers {
    const cacheControl = preview ? 'no-store' : pageCacheControl(edition.until, clock());
    if (lastPageHeaders['Cache-Control'] !== cacheControl)
      lastPageHeaders = {
        ...headers,
        'Cache-Control': cacheControl,
        'Speculation-Rules': `"${speculationRulesPath}"`,
        'Accept-CH': motionHint,
      };
    return lastPageHeaders;
  }

  /** A file never changes, but its item may be taken back, or not be public at all. */
  function mediaCacheControl(file: ServedFile, edition: Bulletin): string {
    if (preview) return 'no-store';
    return file.willGo ? pageCacheControl(edition.until, clock()) : forEver;
  }

  function sendPage(visit: Visit, edition: Bulletin, page: string, status?: 400 | 404): void | Promise<void> {
    const shelf = shelfOf(edition);
    const ready = shelf.ready(page);
    if (ready) return send(visit, edition, page, ready, status);
    return shelf.get(page).then((answer) => send(visit, edition, page, answer, status));
  }

  function send(
    { request, response, path }: Visit,
    edition: Bulletin,
    page: string,
    answer: Answer,
    status?: 400 | 404,
  ): void {
    const sent = page === edition.look ? lookHeaders : isFile(path) && status ? passingHeaders : pageHeaders(edition);
    sendAnswer(request, response, status ? { ...answer, status } : answer, sent);
  }

  function sendNotFound(visit: Visit, { edition }: News): void | Promise<void> {
    if (!edition) return sendError(visit, 503);
    return sendPage(visit, edition, localPath(localeOf(visit.path) ?? defaultLocale, '/404'), 404);
  }

  function sendError({ response, path }: Visit, status: 500 | 503): void {
    const page = errorPage(localeOf(path) ?? defaultLocale, status === 500 ? 'failed' : 'preparing', styles);
    sendBody(response, status, 'text/html; charset=utf-8', page, { ...headers, 'Retry-After': '60' });
  }

  function answer(visit: Visit, news: News): void | Promise<void> {
    const { request, response, path, query } = visit;
    const { edition } = news;
    if (path === '/healthz') {
      const { status, body } = healthOf(news, since);
      return sendBody(response, status, 'application/json', body, headers);
    }
    if (!edition) return sendError(visit, 503);
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
    const { find } = shelfOf(edition).addresses;
    const archive = parseArchiveAddress(path);
    if (archive) return answerArchive(visit, edition, archive);
    const page = find(path, query);
    if (page) return sendPage(visit, edition, page);

    const media = path.startsWith('/media/') && edition.media.get(path.slice('/media/'.length));
    if (media) {
      const sendFile = () =>
        sendMedia(request, response, media, headers, mediaCacheControl(media, edition), () =>
          attempt(visit, sendNotFound),
        );
      if ('tags' in media) return makeOriginal(media).then(sendFile);
      return 'madeFrom' in media ? makeForm(media).then(sendFile) : sendFile();
    }
    // A page that is kept on the way may name the colours of yesterday: it gets those of today.
    if (edition.look && lookAddress.test(path)) return redirect(response, 307, edition.look, passingHeaders);
    const canonical = canonicalPath(path);
    const elsewhere = canonical === path ? undefined : find(canonical, query);
    if (elsewhere) return redirect(response, 308, elsewhere, pageHeaders(edition));
    if (localeOf(path) === undefined) return files(request, response, () => attempt(visit, sendNotFound));
    return sendNotFound(visit, news);
  }

  /** A selection comes from a form: what is not there, or nothing, is answered with the form. */
  async function answerArchive(visit: Visit, edition: Bulletin, { kind, locale }: ArchiveAddress): Promise<void> {
    const { request, response, path, query } = visit;
    const form = localPath(locale ?? defaultLocale, '/press/downloads');
    const items = new URLSearchParams(query).getAll('item');
    if (kind === 'selection' && items.length === 0)
      return redirect(response, 303, `${form}?problem=nothing`, passingHeaders);
    const shelf = shelfOf(edition);
    const ticked = new URLSearchParams(items.map((item) => ['item', item]));
    const planned = await (kind === 'kit' ? shelf.get(path) : desk.render(edition.id, `${path}?${ticked}`));
    const plan: ArchivePlan | null = JSON.parse(planned.bodies.identity.toString());
    if (!plan) return sendPage(visit, edition, `${form}?problem=unknown`, 400);
    return sendArchive(request, response, { plan, edition, shelf, headers: pageHeaders(edition) });
  }

  /** What goes wrong on the way to an answer is logged, and the reader gets a page all the same. */
  function failed(visit: Visit, error: unknown): void {
    log('answer-failed', { path: visit.path, reason: String(error) });
    if (visit.response.headersSent) visit.response.destroy();
    else sendError(visit, 500);
  }

  /**
   * Takes a step towards the answer by the news of this moment. What was begun for an edition that has passed meanwhile
   * is begun again for the one that has taken its place.
   */
  function attempt(visit: Visit, step: (visit: Visit, news: News) => void | Promise<void>): void {
    let begun: News | undefined;
    const begin = (news: News) => {
      begun = news;
      return step(visit, news);
    };
    const isPassed = (latest: News | Promise<News>) =>
      begun?.edition !== undefined && !(latest instanceof Promise) && latest.edition?.id !== begun.edition.id;
    try {
      const news = desk.news();
      const done = news instanceof Promise ? news.then(begin) : begin(news);
      done?.catch((error: unknown) => {
        if (!visit.response.headersSent && isPassed(desk.news())) attempt(visit, step);
        else failed(visit, error);
      });
    } catch (error) {
      failed(visit, error);
    }
  }

  return (request, response) => {
    const target = lacksHost(request) ? unreadable : parseTarget(request.url ?? '');
    if ('refused' in target) return sendText(response, target.refused, target.message, headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const allowed = { Allow: 'GET, HEAD', Connection: 'close' };
      return sendText(response, 405, 'This address can only be read.', { ...headers, ...allowed });
    }
    attempt({ request, response, ...target }, answer);
  };
}
