import type { IncomingMessage } from 'node:http';
import { Refused } from './refusal';

/** Bytes. The longest text that the content takes is far shorter. */
const jsonLimit = 2 * 1024 * 1024;

/** @throws {Refused} 413 beyond the limit: the rest is not read. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () => new Refused(413, `The desk takes at most ${Math.floor(limit / 1024 / 1024)} MB at once.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** @throws {Refused} where the body is not JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused(415, 'Send application/json.');
  const bytes = await readBytes(request, jsonLimit);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refused(400, 'The request is not valid JSON.');
  }
}
