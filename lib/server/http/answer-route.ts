import { defaultLocale } from '../../i18n/locales';
import { hrefOf } from '../../routes/href';
import { localeOf } from '../../routes/parse-route';
import type { ParsedRoute } from '../../routes/route';
import type { EditionCache } from '../cache/edition-cache';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import { archiveAnswerer } from './answer-archive';
import { mediaAnswerer } from './answer-media';
import type { privateCopyAnswerer } from './answer-private-copy';
import { type RenderPage, renderedAnswerer } from './answer-rendered';
import type { HeaderSets } from './header-sets';
import type { Headers } from './headers';
import { bodyAnswer, type HttpAnswer, redirectTo, type Step } from './http-answer';
import { preferredLocale } from './negotiate';
import type { RequestContext } from './request-context';
import { speculationRules, speculationRulesVary } from './speculation-rules';
import type { StaticFiles } from './static-files';

type Means = {
  cacheOf(edition: EditionSnapshot): EditionCache;
  sets: HeaderSets;
  files: StaticFiles;
  renderPage?: RenderPage;
  answerPrivateCopy: ReturnType<typeof privateCopyAnswerer>;
  /** While no film can be read. */
  preparing(context: RequestContext): HttpAnswer;
};

type Answer = HttpAnswer | Promise<HttpAnswer>;

/** Health is answered without an edition. */
type EditionRoute = Exclude<ParsedRoute, { kind: 'health' | 'readiness' }>;

/** How each kind of route is answered from an edition. */
export function routeAnswerer({ cacheOf, sets, files, renderPage, answerPrivateCopy, preparing }: Means) {
  const answerRendered = renderedAnswerer({ cacheOf, sets, renderPage });
  const answerArchive = archiveAnswerer({ cacheOf, sets, answerRendered });

  function notFound(context: RequestContext, edition: EditionSnapshot, headers: Headers): Answer {
    const locale = localeOf(context.path) ?? defaultLocale;
    return answerRendered(context, edition, { kind: 'page', locale, path: '/404' }, { status: 404, headers });
  }

  /** By the state of a later moment. */
  const notFoundThen =
    (headersOf: (edition: EditionSnapshot) => Headers): Step =>
    (context, { edition }) =>
      edition ? notFound(context, edition, headersOf(edition)) : preparing(context);

  const answerMedia = mediaAnswerer(
    sets,
    notFoundThen(() => sets.passing),
  );

  return (context: RequestContext, route: EditionRoute, edition: EditionSnapshot): Answer => {
    const { request } = context;
    switch (route.kind) {
      case 'page':
      case 'search':
      case 'share-image':
      case 'release-file':
      case 'contact-file':
      case 'calendar':
      case 'fixed-file':
      case 'kit-schema':
      case 'tdm-reservation':
      case 'sitemap':
      case 'robots':
        return answerRendered(context, edition, route);
      case 'theme':
        if (hrefOf(route) === edition.theme) return answerRendered(context, edition, route);
        // A page that is kept on the way may name the colours of yesterday: it gets those of today.
        return redirectTo(307, edition.theme ?? '/', sets.passing);
      case 'kit':
      case 'pictures':
      case 'selection':
        return answerArchive(context, route, edition);
      case 'media':
        return answerMedia(context, route.name, edition);
      case 'start': {
        const varying = { Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' };
        const locale = preferredLocale(request.headers['accept-language']);
        const start = hrefOf({ kind: 'page', locale, path: route.path ?? '' });
        return redirectTo(307, start, { ...sets.every, ...varying });
      }
      case 'speculation-rules': {
        const varying = { 'Cache-Control': 'public, max-age=3600', Vary: speculationRulesVary };
        const type = 'application/speculationrules+json';
        return bodyAnswer(200, type, speculationRules(request), { ...sets.every, ...varying });
      }
      case 'private-copy':
        return answerPrivateCopy(context, route, () => notFound(context, edition, sets.page(edition)));
      case 'withdrawn': {
        const { locale, item } = route;
        const page = { kind: 'page', locale, path: '/410', parameters: { item } } as const;
        return answerRendered(context, edition, page, { status: 410, headers: sets.page(edition) });
      }
      case 'moved':
        return redirectTo(308, hrefOf(route.to), sets.page(edition));
      case 'unknown': {
        const headersOf = (now: EditionSnapshot) => (route.isHashed ? sets.passing : sets.page(now));
        if (route.locale) return notFound(context, edition, headersOf(edition));
        return fileOfSite(files, notFoundThen(headersOf));
      }
    }
  };
}

/** A file that the build has made, or that lies in `public/`. */
const fileOfSite = (files: StaticFiles, notFound: Step): HttpAnswer => ({
  status: 200,
  headers: [],
  body: {
    kind: 'listener',
    answer: ({ request, response }, instead) => files(request, response, () => instead(notFound)),
  },
});
