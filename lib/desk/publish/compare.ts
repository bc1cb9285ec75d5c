import { isDeepStrictEqual } from 'node:util';
import type { Edition, Item } from '../../content';
import { makeEdition } from '../../content/edition';
import { type Items, keyOf } from '../../content/item';
import { type Kind, kindNames } from '../../content/kinds';
import { type Locale, locales } from '../../i18n/locales';

/** What the public sees before and after something is published. */
export type Both = { before: Edition; after: Edition };

export const bothAt = (before: Items, after: Items, now: number): Both => ({
  before: makeEdition(before, now, 'public'),
  after: makeEdition(after, now, 'public'),
});

export const itemsOf = (edition: Edition | undefined): Items =>
  new Map(kindNames.flatMap((kind) => (edition?.all(kind) ?? []).map((item) => [keyOf(kind, item.id), item])));

/** An item that the public sees otherwise, and in which languages. */
export type ChangedItem = { kind: Kind; id: string; before?: Item; after?: Item; languages: Locale[] };

export function changedItems({ before, after }: Both): ChangedItem[] {
  return kindNames.flatMap((kind) => {
    const ids = new Set([...before.all(kind), ...after.all(kind)].map(({ id }) => id));
    return [...ids].flatMap((id): ChangedItem[] => {
      const [old, now] = [before.find(kind, id) as Item | undefined, after.find(kind, id) as Item | undefined];
      const languages = locales.filter((locale) => !isDeepStrictEqual(shownIn(old, locale), shownIn(now, locale)));
      return languages.length > 0 ? [{ kind, id, before: old, after: now, languages }] : [];
    });
  });
}

/** What readers of a language see of an item: where it is not written in theirs, the original. */
function shownIn(item: Item | undefined, locale: Locale): unknown {
  if (!item) return undefined;
  const { words, body } = item.texts[locale] ?? item.texts[item.original] ?? {};
  const pictures = Object.entries(item.media).map(([file, { name }]) => `${file} ${name}`);
  return { facts: item.facts, isOwn: locale in item.texts, words, body, pictures: pictures.sort() };
}
