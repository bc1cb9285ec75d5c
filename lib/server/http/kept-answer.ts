import type { IncomingMessage } from 'node:http';
import type { Answer } from '../render/answer';
import type { Headers } from './headers';
import { type HttpAnswer, listOf } from './http-answer';
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

/** What is kept, in the form that the reader takes; 304 where the reader has it already. */
export function keptAnswer({ headers: asked }: IncomingMessage, answer: Answer, headers: Headers): HttpAnswer {
  const wanted = encodingFor(asked['accept-encoding'] as string | undefined);
  const encoding = answer.bodies[wanted] ? wanted : 'identity';
  const etag = answer.etags[encoding];
  const head = [...listOf(headers), 'ETag', etag, 'Vary', 'Accept-Encoding'];
  if (answer.status === 200 && matchesEtag(asked['if-none-match'], etag))
    return { status: 304, headers: head, body: { kind: 'none' } };
  const bytes = answer.bodies[encoding] ?? answer.bodies.identity;
  head.push('Content-Type', answer.type, 'Content-Length', String(bytes.length));
  if (encoding !== 'identity') head.push('Content-Encoding', encoding);
  if (answer.disposition) head.push('Content-Disposition', answer.disposition);
  return { status: answer.status, headers: head, body: { kind: 'bytes', bytes } };
}
