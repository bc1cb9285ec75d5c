import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import send from 'send';
import type { MediaFile } from '../content';
import type { Headers } from './headers';

/** Streams a kept picture, in parts where asked (RFC 9110, 14). Its address holds its hash, so it never changes. */
export function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  file: MediaFile,
  headers: Headers,
  failed: () => void,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', file.type);
  response.setHeader('ETag', `"${file.name.split('.')[0]}"`);
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  if (file.type === 'image/svg+xml')
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  send(request, resolve(file.keptAt), {
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
    dotfiles: 'allow',
  })
    .on('error', failed)
    .pipe(response);
}
