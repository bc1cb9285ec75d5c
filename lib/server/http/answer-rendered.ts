import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFileRoute, type RenderedRoute } from '../../routes/route';
import type { EditionCache } from '../cache/edition-cache';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { Answer } from '../render/answer';
import type { HeaderSets } from './header-sets';
import type { Headers } from './headers';
import type { HttpAnswer } from './http-answer';
import { keptAnswer } from './kept-answer';
import type { RequestContext } from './request-context';

/** Answers with a page that is not kept. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  route: RenderedRoute,
  status?: 400 | 404,
) => Promise<void>;

/** Of a page that stands in for what cannot be answered. */
export type Replacement = { status: 400 | 404; headers: Headers };

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
  return ({ request }, edition, route, replacement) => {
    if (renderPage && !isFileRoute(route)) return renderedAlone(renderPage, route, replacement);
    const headers = replacement?.headers ?? (route.kind === 'theme' ? sets.theme : sets.page(edition));
    const give = (answer: Answer) =>
      keptAnswer(request, replacement ? { ...answer, status: replacement.status } : answer, headers);
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
