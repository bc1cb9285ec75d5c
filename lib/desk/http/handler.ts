import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isKind } from '../../content/kinds';
import { log } from '../../server/log';
import { atSchema, parsed } from '../answers/edit-schema';
import { readPicture } from '../answers/pictures';
import { apiPath } from '../api';
import { assets, deskDocument } from '../document';
import { EditError } from '../edit/edit-error';
import type { DeskContent } from '../open-content';
import { instantCookie, instantOf, type SiteAtInstant } from '../site-at';
import { answerApi } from './api';
import { eventStreams } from './events';
import { guard } from './guard';
import { readJson } from './read-body';
import { Refused } from './refusal';
import { findEndpoint } from './routes';
import { deskHeaders, send, sendJson } from './send';
import type { Session } from './session';

type Desk = {
  content: DeskContent;
  session: Session;
  port: number;
  client: { script: string; styles: string };
  /** Answers with a page of the site, as its makers see it. */
  site: RequestListener;
  /** Answers with a page of the site as its readers will see it at an instant. */
  siteAt: Pick<SiteAtInstant, 'handle'>;
};

const deskPath = '/desk';
const isOfDesk = (path: string) => path === deskPath || path.startsWith(`${deskPath}/`);

/** Answers requests for the desk, and lets whoever may see the desk see the pages of the site beside it. */
export function deskHandler({ content, session, port, client, site, siteAt }: Desk): RequestListener {
  const follow = eventStreams(content);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const token = searchParams.get('token');
    if (pathname === deskPath && token !== null && request.method === 'GET' && session.isToken(token)) {
      response.writeHead(303, { ...deskHeaders, Location: deskPath, 'Set-Cookie': session.cookie }).end();
      return;
    }
    guard(request, port, session);
    if (!isOfDesk(pathname)) {
      const at = instantOf(request, port);
      return at === undefined ? site(request, response) : siteAt.handle(at, request, response);
    }
    if (pathname.startsWith(`${apiPath}/`))
      return answerData(request, response, pathname.slice(apiPath.length), searchParams);
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refused(405, 'This address can only be read.');
    if (pathname === assets.script) return send(response, 200, 'text/javascript; charset=utf-8', client.script);
    if (pathname === assets.styles) return send(response, 200, 'text/css; charset=utf-8', client.styles);
    send(response, 200, 'text/html; charset=utf-8', deskDocument);
  }

  async function answerData(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    if (request.method === 'GET' && path === '/events') return follow(response);
    if (request.method === 'PUT' && path === '/at') {
      const { at } = parsed(atSchema, await readJson(request));
      const cookie = `${instantCookie(port)}=${at ? encodeURIComponent(at) : ''}; Path=/; HttpOnly; SameSite=Strict`;
      response.setHeader('Set-Cookie', at ? cookie : `${cookie}; Max-Age=0`);
      return sendJson(response, 200, { at });
    }
    const picture = findEndpoint(pictures, request.method ?? '', path);
    if (picture?.is === 'endpoint') {
      const { kind = '', id = '', name = '' } = picture.parameters;
      if (!isKind(kind)) throw new Refused(404, `There is no kind ${kind}.`);
      const { bytes, type } = readPicture(content, kind, id, name);
      return send(response, 200, type, bytes);
    }
    const { status, data } = await answerApi(content, request, path, query);
    sendJson(response, status, data);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      if (request.readableLength > 0 || !request.complete) response.setHeader('Connection', 'close');
      sendJson(response, statusOf(error), { refused: messageOf(error) });
    });
  };
}

const pictures = [{ method: 'GET', pattern: '/items/:kind/:id/pictures/:name', answer: undefined }];

function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status;
  return error instanceof EditError ? 400 : 500;
}

function messageOf(error: unknown): string {
  if (error instanceof Refused || error instanceof EditError) return error.message;
  log('desk-failed', { reason: String(error) });
  return 'The desk could not do that. The reason stands in its log.';
}
