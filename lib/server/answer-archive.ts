import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import type { ArchiveAddress } from '../publish/archive/addresses';
import type { ArchivePlan } from './archive-plan';
import type { EditionCache } from './edition-cache';
import type { EditionSnapshot } from './edition-snapshot';
import type { HeaderSets } from './header-sets';
import type { Renderer } from './renderer-client';
import type { RequestContext } from './request-context';
import { redirect } from './send-answer';
import { sendArchive } from './send-archive';

type Means = {
  renderer: Renderer;
  cacheOf(edition: EditionSnapshot): EditionCache;
  sets: HeaderSets;
  sendPage(context: RequestContext, edition: EditionSnapshot, page: string, status?: 400): void | Promise<void>;
};

/** Answers with an archive. A selection comes from a form: what is not there, or nothing, is answered with the form. */
export function archiveAnswerer({ renderer, cacheOf, sets, sendPage }: Means) {
  return async (context: RequestContext, { kind, locale }: ArchiveAddress, edition: EditionSnapshot): Promise<void> => {
    const { request, response, path, query } = context;
    const form = localPath(locale ?? defaultLocale, '/press/downloads');
    const items = new URLSearchParams(query).getAll('item');
    if (kind === 'selection' && items.length === 0)
      return redirect(response, 303, `${form}?problem=nothing`, sets.passing);
    const cache = cacheOf(edition);
    const ticked = new URLSearchParams(items.map((item) => ['item', item]));
    const planned = await (kind === 'kit' ? cache.get(path) : renderer.render(edition.id, `${path}?${ticked}`));
    const plan: ArchivePlan | null = JSON.parse(planned.bodies.identity.toString());
    if (!plan) return sendPage(context, edition, `${form}?problem=unknown`, 400);
    return sendArchive(request, response, { plan, edition, cache, headers: sets.page(edition) });
  };
}
