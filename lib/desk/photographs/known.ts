import type { Locale } from '../../i18n/locales';
import { itemTitle } from '../answers/item-title';
import type { DeskContent } from '../open-content';
import type { KnownPhotograph } from '../photographs-api';
import { likenessOf } from './likeness';

/** By where a photograph is kept, which is named by its bytes. */
const likenesses = new Map<string, string>();

/** The photographs of the content, with what they look like. One that cannot be decoded is left out. */
export async function knownPhotographs({ editions }: DeskContent, language: Locale): Promise<KnownPhotograph[]> {
  const known: KnownPhotograph[] = [];
  for (const still of editions.current()?.all('stills') ?? []) {
    const keptAt = still.media[still.facts.file]?.keptAt;
    if (!keptAt) continue;
    const likeness = likenesses.get(keptAt) ?? (await likenessOf(keptAt).catch(() => undefined));
    if (!likeness) continue;
    likenesses.set(keptAt, likeness);
    known.push({ id: still.id, title: itemTitle(still, language), order: still.facts.order, likeness });
  }
  return known;
}
