import { isDeepStrictEqual } from 'node:util';
import { type Locale, locales } from '../i18n/locales';
import type { Item, Text } from './item';

/**
 * What an item says the same as before is the same object as before, and so is the item itself: two editions are
 * compared by that.
 */
export function sameOr(last: Item | undefined, item: Item): Item {
  if (!last) return item;
  const kept = <T>(before: T, now: T): T => (isDeepStrictEqual(before, now) ? before : now);
  const texts = Object.fromEntries(
    Object.entries(item.texts).map(([locale, text]) => [locale, keptText(last.texts[locale as Locale], text)]),
  );
  const next = { ...item, facts: kept(last.facts, item.facts), media: kept(last.media, item.media), texts };
  const isLast =
    last.heldSince === undefined &&
    last.original === next.original &&
    last.facts === next.facts &&
    last.media === next.media &&
    locales.every((locale) => last.texts[locale] === texts[locale]);
  return isLast ? last : next;
}

function keptText(last: Text | undefined, text: Text): Text {
  if (!last) return text;
  if (last.hash === text.hash) return last;
  return isDeepStrictEqual(last.words, text.words) ? { ...text, words: last.words } : text;
}
