import { locales } from '../i18n/locales';
import type { Item } from './item';

/** `everything` is for the makers' own eyes: drafts and embargoed items too. */
export type Audience = 'public' | 'everything';

/** Epoch milliseconds from which to which (exclusive) an item is public. */
export function publicSpan({ facts }: Item): { from: number; to: number } {
  const at = (text: string | undefined, otherwise: number) => (text ? Date.parse(text) : otherwise);
  return {
    from: Math.max(at(facts.publishAt, -Infinity), at(facts.embargoUntil, -Infinity)),
    to: at(facts.withdrawAt, Infinity),
  };
}

/** The item as its readers may see it at that moment, without drafts; undefined where they may not see it. */
export function visibleItem(item: Item, now: number, audience: Audience): Item | undefined {
  if (audience === 'everything') return item;
  const { from, to } = publicSpan(item);
  const appears = Math.min(now, item.heldSince ?? now) >= from;
  if (!appears || now >= to || item.texts[item.original]?.draft !== false) return undefined;
  return withoutDrafts(item);
}

/** Whether its readers saw the item until it was taken back. */
export function isWithdrawn(item: Item, now: number): boolean {
  const { from, to } = publicSpan(item);
  const appeared = from < to && Math.min(now, item.heldSince ?? now) >= from;
  return appeared && now >= to && item.texts[item.original]?.draft === false;
}

/** The same item has the same form in every edition: editions are compared by it. */
const published = new WeakMap<Item, Item>();

function withoutDrafts(item: Item): Item {
  const known = published.get(item);
  if (known) return known;
  const texts: Item['texts'] = {};
  for (const locale of locales) {
    const text = item.texts[locale];
    if (text && !text.draft) texts[locale] = text;
  }
  const shown = { ...item, texts };
  published.set(item, shown);
  return shown;
}

/** The next moment at which the item appears or disappears by itself. */
export function nextChange(item: Item, now: number): number {
  const { from, to } = publicSpan(item);
  const appears = item.heldSince === undefined ? from : -Infinity;
  return Math.min(...[appears, to].filter((moment) => moment > now), Infinity);
}

/** The last moment at which the item appeared or disappeared by itself. */
export function lastChange(item: Item, now: number): number {
  const { from, to } = publicSpan(item);
  return Math.max(...[from, to].filter((moment) => moment <= now), -Infinity);
}
