import type { IncomingMessage } from 'node:http';
import type { ServedFile } from '../../content';
import { contentDisposition } from '../../publish/files/draft';
import type { Headers } from './headers';
import type { HttpAnswer, Step } from './http-answer';
import { type Encoding, preferredEncoding } from './negotiate';

/** What stands behind the name of a packed copy, and in its tag. */
const endings: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' };

/** A file that lies on this machine under the hash of its content. */
export type StoredFile = Pick<ServedFile, 'name' | 'keptAt'> & { type: string; download?: string; packed?: true };

/** Nothing in a drawing runs, even where it is opened by itself. */
const ofDrawings = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** A kept file, packed where the reader takes it so. Its name holds the hash of its content. */
export function fileAnswer(
  { headers: asked }: Pick<IncomingMessage, 'headers'>,
  { name, type, keptAt, download, packed }: StoredFile,
  headers: Headers,
  cacheControl: string,
  whenGone: Step,
): HttpAnswer {
  const isPacked = packed && asked.range === undefined;
  const encoding = isPacked ? preferredEncoding(asked['accept-encoding'] as string | undefined) : 'identity';
  const all = {
    ...headers,
    ...(type === 'image/svg+xml' && ofDrawings),
    'Content-Type': type,
    ...(download && { 'Content-Disposition': contentDisposition(download) }),
    ...(packed && { Vary: 'Accept-Encoding' }),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    ETag: `"${name.split('.')[0]}${endings[encoding].replace('.', '-')}"`,
    'Cache-Control': cacheControl,
    'Accept-Ranges': 'bytes',
  };
  const path = keptAt + endings[encoding];
  return {
    status: 200,
    headers: Object.entries(all).flat(),
    body: { kind: 'file', path, refusalHeaders: headers, whenGone },
  };
}
