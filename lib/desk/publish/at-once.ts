import type { Item } from '../../content';
import { type Items, keyOf } from '../../content/item';
import type { Locale } from '../../i18n/locales';
import { itemTitle } from '../answers/item-title';
import type { AtOnce } from '../publish-api';
import type { ChangedItem } from './compare';

/** Items under an embargo that nobody sees yet and everybody would see at once: it was lifted, or its moment has passed. */
export function publicAtOnce(items: readonly ChangedItem[], before: Items, language: Locale): AtOnce[] {
  return items.flatMap(({ kind, id, before: seen, after }): AtOnce[] => {
    if (seen || !after) return [];
    const [was, is] = [embargoOf(before.get(keyOf(kind, id))), embargoOf(after)];
    if (!was && !is) return [];
    return [{ kind, id, title: itemTitle(after, language), ...(was && { was }), ...(is && { is }) }];
  });
}

const embargoOf = (item: Item | undefined): string | undefined => item?.facts.embargoUntil ?? item?.facts.publishAt;
