import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer';
import type { Headers } from './headers';
import { type Encoding, matchesEtag, preferredEncoding } from './negotiate';

/** Programs send few different values; to parse each once is enough. */
const encodings = new Map<string, Encoding>();

function encodingFor(header: string | undefined): Encoding {
  if (!header) return 'identity';
  let encoding = encodings.get(header);
  if (!encoding) {
    encoding = preferredEncoding(header);
    if (encodings.size < 1000) encodings.set(header, encoding);
  }
  return encoding;
}

/** Answers from memory: 304 where the reader has it already, the head alone for HEAD. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer, headers: Headers): void {
  const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined);
  const etag = answer.etags[encoding];
  if (answer.status === 200 && matchesEtag(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...headers, ETag: etag, Vary: 'Accept-Encoding' }).end();
    return;
  }
  const body = answer.bodies[encoding];
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': answer.type,
    'Content-Length': body.length,
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A short answer in plain words, for programs rather than readers. */
export function sendText(response: ServerResponse, status: number, text: string, headers: Headers): void {
  const body = `${text}\n`;
  response.writeHead(status, {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function redirect(response: ServerResponse, status: 307 | 308, location: string, headers: Headers): void {
  response.writeHead(status, { ...headers, Location: location, 'Content-Length': 0 }).end();
}
