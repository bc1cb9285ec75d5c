import type { ServerResponse } from 'node:http';
import { basename, dirname, resolve } from 'node:path';
import send from 'send';
import { type Body, type HttpAnswer, type Instead, textAnswer } from './http-answer';
import type { RequestContext } from './request-context';

/**
 * Writes an answer to the wire. Nothing else does.
 */
export function writeAnswer(context: RequestContext, { status, headers, body }: HttpAnswer, instead: Instead): unknown {
  const { request, response } = context;
  switch (body.kind) {
    case 'none':
      return void response.writeHead(status, headers).end();
    case 'bytes':
      response.writeHead(status, headers);
      return void response.end(request.method === 'HEAD' ? undefined : body.bytes);
    case 'file':
      return writeFile(context, headers, body, instead);
    case 'listener':
      return body.answer(context, instead);
  }
}

/** Headers that say something of the file, and nothing of another answer. */
const ofTheFile = ['ETag', 'Content-Type', 'Content-Encoding', 'Content-Disposition', 'Cache-Control', 'Accept-Ranges'];

/** Streams a file, in parts where asked (RFC 9110, 14). */
function writeFile(
  context: RequestContext,
  headers: readonly string[],
  { path, refusalHeaders, whenGone }: Extract<Body, { kind: 'file' }>,
  instead: Instead,
): void {
  const { request, response } = context;
  setHeaders(response, headers);
  send(request, basename(path), {
    root: resolve(dirname(path)),
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
    /** Parts are for GET alone. */
    acceptRanges: request.method === 'GET',
  })
    .on('error', ({ status }: { status?: number }) => {
      for (const name of ofTheFile) response.removeHeader(name);
      if (status !== 412 && status !== 416) return instead(whenGone);
      const refused = textAnswer(status, 'There is no such part of this file.', refusalHeaders);
      setHeaders(response, refused.headers);
      writeAnswer(context, { ...refused, headers: [] }, instead);
    })
    .pipe(response);
}

function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] as string, headers[index + 1] as string);
}
