import { defaultLocale } from '../../i18n/locales';
import { hrefOf } from '../../routes/href';
import type { ArchiveRoute, PageRoute } from '../../routes/route';
import type { EditionCache } from '../cache/edition-cache';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { AnswerRendered } from './answer-rendered';
import { fileAnswer } from './file-answer';
import { fileTransfers } from './file-transfers';
import type { HeaderSets } from './header-sets';
import { type HttpAnswer, redirectTo } from './http-answer';
import type { RequestContext } from './request-context';

type Means = {
  cacheOf(edition: EditionSnapshot): EditionCache;
  sets: HeaderSets;
  answerRendered: AnswerRendered;
};

/** Answers with an archive. A selection comes from a form: what is not there, or nothing, is answered with the form. */
export function archiveAnswerer({ cacheOf, sets, answerRendered }: Means) {
  const turn = fileTransfers();
  const formWith = (route: ArchiveRoute, problem: 'nothing' | 'unknown'): PageRoute => ({
    kind: 'page',
    locale: route.locale ?? defaultLocale,
    path: '/press/downloads',
    parameters: { problem },
  });

  return async function answer(
    context: RequestContext,
    route: ArchiveRoute,
    edition: EditionSnapshot,
    isSecond = false,
  ): Promise<HttpAnswer> {
    if (route.kind === 'selection' && route.items.length === 0)
      return redirectTo(303, hrefOf(formWith(route, 'nothing')), sets.passing);
    const cache = cacheOf(edition);
    const archive = await cache.archive(route);
    if (!archive) {
      const replacement = { status: 400, headers: sets.page(edition) } as const;
      return answerRendered(context, edition, formWith(route, 'unknown'), replacement);
    }
    if (archive.isPartial) cache.forgetArchive(route);
    const headers = archive.isPartial ? sets.passing : sets.page(edition);
    const file = { ...archive, type: 'application/zip' };
    if (!isSecond) await turn(context.response);
    // The archive may not lie there any more: somebody has emptied the folder.
    return fileAnswer(context.request, file, headers, headers['Cache-Control'] ?? 'no-store', () => {
      if (isSecond) throw new Error(`${archive.keptAt} is gone as soon as it is made`);
      cache.forgetArchive(route);
      return answer(context, route, edition, true);
    });
  };
}
