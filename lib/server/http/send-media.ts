import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, resolve } from 'node:path';
import send from 'send';
import type { ServedFile } from '../../content';
import { contentDisposition } from '../../publish/files/draft';
import type { Headers } from './headers';
import { type Encoding, preferredEncoding } from './negotiate';
import { sendText } from './send-answer';

/** What stands behind the name of a packed copy, and in its tag. */
const endings: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' };

/** Headers that say something of the file, and nothing of another answer. */
const ofTheFile = ['ETag', 'Content-Type', 'Content-Encoding', 'Content-Disposition', 'Cache-Control', 'Accept-Ranges'];

/** A file that lies on this machine under the hash of its content. */
export type StoredFile = { name: string; type: string; keptAt: string; download?: string };

/** Streams a kept file, packed or in parts where asked (RFC 9110, 14). Its name holds the hash of its content. */
export function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile | StoredFile,
  headers: Headers,
  cacheControl: string,
  failed: () => void,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', file.type);
  const isPacked = 'packed' in file && request.headers.range === undefined;
  const encoding = isPacked ? preferredEncoding(request.headers['accept-encoding'] as string | undefined) : 'identity';
  if ('download' in file && file.download) response.setHeader('Content-Disposition', contentDisposition(file.download));
  if ('packed' in file) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('ETag', `"${file.name.split('.')[0]}${endings[encoding].replace('.', '-')}"`);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Accept-Ranges', 'bytes');
  if (file.type === 'image/svg+xml')
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  send(request, basename(file.keptAt) + endings[encoding], {
    root: resolve(dirname(file.keptAt)),
    cacheControl: false,
    etag: false,
    lastModified: false,
    index: false,
    /** Parts are for GET alone. */
    acceptRanges: request.method === 'GET',
  })
    .on('error', ({ status }: { status?: number }) => {
      for (const name of ofTheFile) response.removeHeader(name);
      if (status !== 412 && status !== 416) return failed();
      sendText(response, status, 'There is no such part of this file.', headers);
    })
    .pipe(response);
}
