import { traitsOf } from '../../content';
import type { Locale } from '../../i18n/locales';
import { lookIntoPhotographs } from '../../server/media/look-into-photographs';
import { itemTitle } from '../answers/item-title';
import type { DeskContent } from '../open-content';
import type { KnownPhotograph } from '../photographs-api';

/** The photographs of the content, with what they look like. One that cannot be decoded is left out. */
export async function knownPhotographs({ editions }: DeskContent, language: Locale): Promise<KnownPhotograph[]> {
  const photographs = (editions.current()?.all('stills') ?? []).flatMap((still) => {
    const keptAt = still.media[still.facts.file]?.keptAt;
    return keptAt ? [{ still, keptAt }] : [];
  });
  await lookIntoPhotographs(photographs.map(({ keptAt }) => keptAt));
  return photographs.flatMap(({ still, keptAt }) => {
    const likeness = traitsOf(keptAt)?.likeness;
    const title = itemTitle(still, language);
    return likeness ? [{ id: still.id, title, order: still.facts.order, likeness }] : [];
  });
}
