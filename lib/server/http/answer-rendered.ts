import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFileRoute } from '../../routes/rendered-kinds';
import type { RenderedRoute } from '../../routes/route';
import type { EditionCache } from '../cache/edition-cache';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { Answer } from '../render/answer';
import type { HeaderSets } from './header-sets';
import type { Headers } from './headers';
import { type HttpAnswer, listOf } from './http-answer';
import { type Encoding, matchesEtag, preferredEncoding } from './negotiate';
import type { RequestContext } from './request-context';

/** Answers with a page that is not kept. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  route: RenderedRoute,
  status?: Replacement['status'],
) => Promise<void>;

/** Of a page that stands in for what cannot be answered. */
export type Replacement = { status: 400 | 404 | 410; headers: Headers };

type Means = {
  cacheOf(edition: EditionSnapshot): EditionCache;
  sets: HeaderSets;
  renderPage?: RenderPage;
};

export type AnswerRendered = (
  context: RequestContext,
  edition: EditionSnapshot,
  route: RenderedRoute,
  replacement?: Replacement,
) => HttpAnswer | Promise<HttpAnswer>;

/** Answers with what the renderer makes. What is ready is answered at once, without a promise. */
export function renderedAnswerer({ cacheOf, sets, renderPage }: Means): AnswerRendered {
  /** What is kept is asked for many times: its tags are written once. */
  const tags = new WeakMap<Answer, readonly string[]>();
  function tagsOf(answer: Answer): readonly string[] {
    const known = tags.get(answer) ?? sets.tagsOf(answer);
    tags.set(answer, known);
    return known;
  }

  return ({ request }, edition, route, replacement) => {
    if (renderPage && !isFileRoute(route)) return renderedAlone(renderPage, route, replacement);
    const headers = replacement?.headers ?? sets.rendered(route, edition);
    const give = (answer: Answer) =>
      replacement
        ? keptAnswer(request, { ...answer, status: replacement.status }, headers)
        : keptAnswer(request, answer, headers, tagsOf(answer));
    const cache = cacheOf(edition);
    const ready = cache.ready(route);
    return ready ? give(ready) : cache.get(route).then(give);
  };
}

const renderedAlone = (renderPage: RenderPage, route: RenderedRoute, replacement?: Replacement): HttpAnswer => ({
  status: replacement?.status ?? 200,
  headers: [],
  body: {
    kind: 'listener',
    answer: ({ request, response }) => renderPage(request, response, route, replacement?.status),
  },
});

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
export function keptAnswer(
  { headers: asked }: IncomingMessage,
  answer: Answer,
  headers: Headers,
  tags: readonly string[] = [],
): HttpAnswer {
  const wanted = encodingFor(asked['accept-encoding'] as string | undefined);
  const encoding = answer.bodies[wanted] ? wanted : 'identity';
  const etag = answer.etags[encoding];
  const head = [...listOf(headers), ...tags, 'ETag', etag, 'Vary', 'Accept-Encoding'];
  if (answer.status === 200 && matchesEtag(asked['if-none-match'], etag))
    return { status: 304, headers: head, body: { kind: 'none' } };
  const bytes = answer.bodies[encoding] ?? answer.bodies.identity;
  head.push('Content-Type', answer.type, 'Content-Length', String(bytes.length));
  if (encoding !== 'identity') head.push('Content-Encoding', encoding);
  if (answer.disposition) head.push('Content-Disposition', answer.disposition);
  return { status: answer.status, headers: head, body: { kind: 'bytes', bytes } };
}
