import { defaultLocale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import type { ArchiveAddress } from '../../publish/archive/addresses';
import type { Archive } from '../archive/archive-maker';
import type { EditionCache } from '../cache/edition-cache';
import type { EditionSnapshot } from '../ipc/edition-snapshot';
import type { HeaderSets } from './header-sets';
import type { Headers } from './headers';
import type { RequestContext } from './request-context';
import { redirect } from './send-answer';
import { sendMedia } from './send-media';

type Means = {
  cacheOf(edition: EditionSnapshot): EditionCache;
  sets: HeaderSets;
  sendPage(context: RequestContext, edition: EditionSnapshot, page: string, status?: 400): void | Promise<void>;
};

/** Answers with an archive. A selection comes from a form: what is not there, or nothing, is answered with the form. */
export function archiveAnswerer({ cacheOf, sets, sendPage }: Means) {
  return async (context: RequestContext, address: ArchiveAddress, edition: EditionSnapshot): Promise<void> => {
    const { response, path, query } = context;
    const form = localPath(address.locale ?? defaultLocale, '/press/downloads');
    const items = [...new Set(new URLSearchParams(query).getAll('item'))];
    if (address.kind === 'selection' && items.length === 0)
      return redirect(response, 303, `${form}?problem=nothing`, sets.passing);
    for (let isFirst = true; ; isFirst = false) {
      const archive = await cacheOf(edition).archive(path, address, items);
      if (!archive) return sendPage(context, edition, `${form}?problem=unknown`, 400);
      const { isPartial } = archive;
      const sent = await wasSent(context, archive, isPartial ? sets.passing : sets.page(edition));
      if (!sent || isPartial) cacheOf(edition).forgetArchive(path, items);
      if (sent) return;
      if (!isFirst) throw new Error(`${archive.keptAt} is gone as soon as it is made`);
    }
  };
}

/** False where the archive does not lie there any more: somebody has emptied the folder. */
function wasSent({ request, response }: RequestContext, archive: Archive, headers: Headers): Promise<boolean> {
  return new Promise((resolve) => {
    response.once('close', () => resolve(true));
    const file = { ...archive, type: 'application/zip' as const };
    sendMedia(request, response, file, headers, headers['Cache-Control'] ?? 'no-store', () => resolve(false));
  });
}
