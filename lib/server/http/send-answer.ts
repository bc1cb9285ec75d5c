import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../render/answer';
import type { Headers } from './headers';
import { type Encoding, matchesEtag, preferredEncoding } from './negotiate';

/** Programs send few different values; to parse each once is enough. */
const encodings = new Map<string, Encoding>();

/** Letters; no program sends more. */
const longestKept = 80;

function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity';
  let encoding = encodings.get(header);
  if (!encoding) {
    encoding = preferredEncoding(header);
    if (header.length <= longestKept && encodings.size < 1000) encodings.set(header, encoding);
  }
  return encoding;
}

/** Node writes a flat list with a third less work per answer than an object put together for it. */
const lists = new WeakMap<Headers, readonly string[]>();

function listOf(headers: Headers): readonly string[] {
  let list = lists.get(headers);
  if (!list) {
    list = Object.entries(headers).flat();
    lists.set(headers, list);
  }
  return list;
}

/** Answers from memory: 304 where the reader has it already, the head alone for HEAD. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer, headers: Headers): void {
  const wanted = encodingFor(request.headers['accept-encoding'] as string | undefined);
  const encoding = answer.bodies[wanted] ? wanted : 'identity';
  const etag = answer.etags[encoding];
  const head = [...listOf(headers), 'ETag', etag, 'Vary', 'Accept-Encoding'];
  if (answer.status === 200 && matchesEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, head).end();
    return;
  }
  const body = answer.bodies[encoding] ?? answer.bodies.identity;
  head.push('Content-Type', answer.type, 'Content-Length', String(body.length));
  if (encoding !== 'identity') head.push('Content-Encoding', encoding);
  if (answer.disposition) head.push('Content-Disposition', answer.disposition);
  response.writeHead(answer.status, head);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** An answer that is made for this request and kept nowhere. */
export function sendBody(response: ServerResponse, status: number, type: string, body: string, headers: Headers): void {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** A short answer in plain words, for programs rather than readers. */
export function sendText(response: ServerResponse, status: number, text: string, headers: Headers): void {
  sendBody(response, status, 'text/plain; charset=utf-8', `${text}\n`, headers);
}

export function redirect(response: ServerResponse, status: 303 | 307 | 308, location: string, headers: Headers): void {
  response.writeHead(status, { ...headers, Location: location, 'Content-Length': 0 }).end();
}
