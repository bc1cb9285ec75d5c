import type { Folder, Item } from './item';
import type { ParsedFile } from './parse-file';
import { picturesNamedBy } from './pictures';

/** A picture is new and has not been decoded: soon it will be, and nothing is wrong until then. */
export const isWaiting = (facts: Item['facts'], folder: Folder) =>
  picturesNamedBy(folder.kind, facts).some(({ file }) => folder.waiting[file]);

/**
 * An item as it was, until its new pictures are decoded: words and pictures of two days are never mixed. It is public
 * only while it would be as it was and as it will be.
 */
export function withinBoth(item: Item, { facts = item.facts, draft }: ParsedFile): Item {
  const text = item.texts[item.original];
  return {
    ...item,
    facts: {
      ...item.facts,
      embargoUntil: ofInstants([item.facts.embargoUntil, facts.embargoUntil, facts.publishAt], Math.max),
      withdrawAt: ofInstants([item.facts.withdrawAt, facts.withdrawAt], Math.min),
    },
    texts: { ...item.texts, ...(text && draft && { [item.original]: { ...text, draft } }) },
  };
}

function ofInstants(instants: readonly (string | undefined)[], choose: (...times: number[]) => number) {
  const times = instants.flatMap((instant) => (instant === undefined ? [] : [Date.parse(instant)]));
  return times.length === 0 ? undefined : new Date(choose(...times)).toISOString();
}
