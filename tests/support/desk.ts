import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { deskHandler } from '@/lib/desk/http/handler';
import { openSession } from '@/lib/desk/http/session';
import { type DeskContent, openContent, type Signing } from '@/lib/desk/open-content';
import { listening } from './listening';
import { copySecondFilm } from './second-film';
import { temporaryFolder } from './temporary-folder';

/** The token of every desk of the tests. */
export const token = 'token-of-the-test';

export type Answered = { status: number; data: never; text: string; headers: Headers };

/** A desk on a copy of the second film, without the site beside it. */
export type OpenDesk = {
  origin: string;
  /** The folder of its content. */
  folder: string;
  content: DeskContent;
  /** Asks as a page of the desk does: with the cookie, and with the header on what changes. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
};

const site: RequestListener = (_request, response) => response.end('a page of the site');

export async function deskOfTest(signing?: Signing): Promise<OpenDesk> {
  const folder = copySecondFilm();
  const content = await openContent(folder, join(temporaryFolder(), 'desk'), signing);
  onTestFinished(content.close);
  let handle: RequestListener = site;
  const origin = await listening((request, response) => handle(request, response));
  const port = Number(new URL(origin).port);
  const session = openSession(port, token);
  const siteAt = {
    handle: async (...[, , response]: [number, ...Parameters<RequestListener>]) => void response.end('later'),
  };
  handle = deskHandler({ content, session, port, client: { script: 'script', styles: 'styles' }, site, siteAt });
  const cookie = session.cookie.split(';')[0] as string;
  return {
    origin,
    folder,
    content,
    ask: async (method, path, body, headers) => {
      const response = await fetch(origin + path, {
        method,
        redirect: 'manual',
        headers: { cookie, 'X-Desk': '1', 'Content-Type': 'application/json', ...headers },
        ...(body !== undefined && { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json');
      return {
        status: response.status,
        text,
        headers: response.headers,
        data: (isJson ? JSON.parse(text) : undefined) as never,
      };
    },
  };
}
