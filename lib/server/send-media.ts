import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, resolve } from 'node:path';
import send from 'send';
import type { ServedFile } from '../content';
import { forEver, type Headers } from './headers';
import { sendText } from './send-answer';

/** Streams a kept picture, in parts where asked (RFC 9110, 14). Its address holds its hash, so it never changes. */
export function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  headers: Headers,
  failed: () => void,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', `"${file.name.split('.')[0]}"`);
  response.setHeader('Cache-Control', forEver);
  if (file.type === 'image/svg+xml')
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  send(request, basename(file.keptAt), {
    root: resolve(dirname(file.keptAt)),
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
  })
    .on('error', ({ status }: { status?: number }) => {
      if (status !== 412 && status !== 416) return failed();
      response.removeHeader('ETag');
      sendText(response, status, 'There is no such part of this file.', headers);
    })
    .pipe(response);
}
