import { defaultLocale } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import type { ArchiveAddress } from '../publish/archive/addresses';
import type { ArchivePlan } from './archive-plan';
import type { Bulletin } from './bulletin';
import type { Desk } from './desk';
import type { HeaderSets } from './header-sets';
import { redirect } from './send-answer';
import { sendArchive } from './send-archive';
import type { Shelf } from './shelf';
import type { Visit } from './visit';

type Means = {
  desk: Desk;
  shelfOf(edition: Bulletin): Shelf;
  sets: HeaderSets;
  sendPage(visit: Visit, edition: Bulletin, page: string, status?: 400): void | Promise<void>;
};

/** Answers with an archive. A selection comes from a form: what is not there, or nothing, is answered with the form. */
export function archiveAnswerer({ desk, shelfOf, sets, sendPage }: Means) {
  return async (visit: Visit, { kind, locale }: ArchiveAddress, edition: Bulletin): Promise<void> => {
    const { request, response, path, query } = visit;
    const form = localPath(locale ?? defaultLocale, '/press/downloads');
    const items = new URLSearchParams(query).getAll('item');
    if (kind === 'selection' && items.length === 0)
      return redirect(response, 303, `${form}?problem=nothing`, sets.passing);
    const shelf = shelfOf(edition);
    const ticked = new URLSearchParams(items.map((item) => ['item', item]));
    const planned = await (kind === 'kit' ? shelf.get(path) : desk.render(edition.id, `${path}?${ticked}`));
    const plan: ArchivePlan | null = JSON.parse(planned.bodies.identity.toString());
    if (!plan) return sendPage(visit, edition, `${form}?problem=unknown`, 400);
    return sendArchive(request, response, { plan, edition, shelf, headers: sets.page(edition) });
  };
}
