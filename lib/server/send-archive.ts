import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import parseRange from 'range-parser';
import { contentDisposition } from '../publish/files/draft';
import type { ArchivePlan, PlannedEntry } from './archive-plan';
import type { EditionCache } from './edition-cache';
import type { EditionSnapshot } from './edition-snapshot';
import type { Headers } from './headers';
import { matchesEtag } from './negotiate';
import { sendText } from './send-answer';
import { zipStream } from './zip';

type Part = { start: number; end: number };

/**
 * Streams an archive, or the part of it that was asked for (RFC 9110, 14), past the page cache, document by
 * document and each photograph in pieces.
 */
export async function sendArchive(
  request: IncomingMessage,
  response: ServerResponse,
  {
    plan,
    edition,
    cache,
    headers,
  }: { plan: ArchivePlan; edition: EditionSnapshot; cache: EditionCache; headers: Headers },
): Promise<void> {
  const known = { ...headers, ETag: plan.etag, 'Accept-Ranges': 'bytes' };
  if (matchesEtag(request.headers['if-none-match'], plan.etag)) return void response.writeHead(304, known).end();
  const part = partOf(request, plan);
  if (part === 'none') {
    const whole = { ...headers, 'Content-Range': `bytes */${plan.size}` };
    return sendText(response, 416, 'There is no such part of this file.', whole);
  }
  const { start, end } = part ?? { start: 0, end: plan.size - 1 };
  response.writeHead(part ? 206 : 200, {
    ...known,
    'Content-Type': 'application/zip',
    'Content-Length': end - start + 1,
    'Content-Disposition': contentDisposition(plan.name),
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${plan.size}` }),
  });
  if (request.method === 'HEAD') return void response.end();
  const entries = plan.entries.map((entry) => ({ ...entry, open: () => bytesOf(entry, edition, cache) }));
  await pipeline(Readable.from(cut(zipStream(entries), start, end)), response).catch(() => response.destroy());
}

/** One part at most; a reader who knows another version gets the whole. Parts are for GET alone. */
function partOf({ method, headers }: IncomingMessage, { size, etag }: ArchivePlan): Part | 'none' | undefined {
  const range = method === 'GET' ? headers.range : undefined;
  const knows = headers['if-range'];
  if (!range || (knows !== undefined && knows !== etag)) return undefined;
  const parts = parseRange(size, range);
  if (parts === -1) return 'none';
  return Array.isArray(parts) && parts.type === 'bytes' && parts.length === 1 ? parts[0] : undefined;
}

async function* bytesOf(
  { source }: PlannedEntry,
  { media }: EditionSnapshot,
  cache: EditionCache,
): AsyncGenerator<Uint8Array> {
  if ('text' in source) yield Buffer.from(source.text);
  else if ('file' in source) yield (await cache.get(source.file)).bodies.identity;
  else {
    const file = media.get(source.media);
    if (!file) throw new Error(`there is no picture ${source.media}`);
    yield* createReadStream(file.keptAt) as AsyncIterable<Buffer>;
  }
}

/** The bytes from `start` to `end`, both included. */
async function* cut(pieces: AsyncIterable<Uint8Array>, start: number, end: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.length, end + 1 - at);
    if (from < to) yield piece.subarray(from, to);
    at += piece.length;
    if (at > end) return;
  }
}
