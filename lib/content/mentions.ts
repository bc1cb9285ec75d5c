import { quoteIdsIn } from '../markdown/placements';
import type { Item } from './item';
import { targetsIn } from './references';

/** Whom a press release is about, as far as it says so itself: named in its facts, quoted and linked in any language. */
export type Mentions = { people: readonly string[]; quotes: readonly string[] };

const none: Mentions = { people: [], quotes: [] };

/** To look through thousands of texts anew for every page would take longer than the page. */
const known = new WeakMap<Item, Mentions>();

/** Of an item that is no press release: nobody. One that notes what is read of it is asked itself. */
export function mentionsOf(item: Item & { readonly mentions?: Mentions }): Mentions {
  if (item.kind !== 'press') return none;
  if (item.mentions) return item.mentions;
  const mentions = known.get(item) ?? read(item as Item<'press'>);
  known.set(item, mentions);
  return mentions;
}

function read({ facts, texts }: Item<'press'>): Mentions {
  const bodies = Object.values(texts).map(({ body }) => body);
  const linked = bodies.flatMap(targetsIn).flatMap((target) => /^people\/(.+)$/.exec(target)?.[1] ?? []);
  return {
    people: [...new Set([...facts.people, ...linked])].sort(),
    quotes: [...new Set(bodies.flatMap(quoteIdsIn))].sort(),
  };
}

/** Whether there is a text below the front matter in any language. */
export const hasText = (item: Item & { readonly hasText?: boolean }): boolean =>
  item.hasText ?? Object.values(item.texts).some(({ body }) => body !== '');
