import { locales } from '../i18n/locales';
import type { ItemPageKind } from '../routes/page-kinds';
import { isItemPageKind } from '../routes/pages';
import type { Item } from './item';
import type { Kind } from './kinds';

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

/** The item without drafts if it is written and not public yet; undefined where readers see it, or have seen it. */
export function embargoedItem(item: Item, now: number): Item | undefined {
  const { from, to } = publicSpan(item);
  const isSeen = Math.min(now, item.heldSince ?? now) >= from;
  if (isSeen || from >= to || now >= to || item.texts[item.original]?.draft !== false) return undefined;
  return withoutDrafts(item);
}

/**
 * The item without drafts if it was public and has been taken back; undefined if not. What is taken back before it
 * appears was never public.
 */
export function withdrawnItem(item: Item, now: number, audience: Audience): Item | undefined {
  const { from, to } = publicSpan(item);
  const appeared = from < to && (item.heldSince ?? to) >= from;
  if (audience === 'everything' || !appeared || now < to || item.texts[item.original]?.draft !== false)
    return undefined;
  return withoutDrafts(item);
}

/** Epoch milliseconds from which accredited readers may read it, whether or not it is public by then. */
export const accreditedFrom = (item: Dated): number =>
  hasPage(item) && item.facts.accreditedFrom ? Date.parse(item.facts.accreditedFrom) : Infinity;

type Dated<K extends Kind = Kind> = Pick<Item<K>, 'kind' | 'facts'>;

const hasPage = (item: Dated): item is Dated<ItemPageKind> => isItemPageKind(item.kind);

/** Whether accredited readers may read the item, and others not yet. */
export const isOpenToAccredited = (item: Item, now: number): boolean =>
  embargoedItem(item, now) !== undefined && Math.min(now, item.heldSince ?? now) >= accreditedFrom(item);

/** What whoever sees an item before its embargo ends is told. */
export type Embargo = {
  /** With the offset of the place that it was agreed for; `openEnd` while nobody knows it. */
  until: string;
  kind?: NonNullable<Item['facts']['embargoKind']>;
};

export function embargoOf({ facts: { embargoUntil, embargoKind } }: Item, now: number): Embargo | undefined {
  if (!embargoUntil || now >= Date.parse(embargoUntil)) return undefined;
  return { until: embargoUntil, ...(embargoKind && { kind: embargoKind }) };
}

/** When the notice of its embargo goes; Infinity where there is none, or it has gone. */
export function embargoEnd(item: Item, now: number): number {
  const embargo = embargoOf(item, now);
  return embargo ? Date.parse(embargo.until) : Infinity;
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
