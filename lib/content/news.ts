import type { Item } from './item';
import { publicSpan } from './visibility';

/** How long search engines take a press release for news, in milliseconds: two days. */
const newsTime = 2 * 24 * 60 * 60 * 1000;

/** When a release became known: in the day of its dateline or, if it was held back longer, when it became public. */
const knownSince = (release: Item<'press'>): number =>
  Math.max(Date.parse(release.facts.date), publicSpan(release as Item).from);

export type News = {
  /** The releases that are news. */
  ids: ReadonlySet<string>;
  /** Epoch milliseconds at which the last of the others ceased to be news; -Infinity if none did. */
  from: number;
  /** Epoch milliseconds at which the next of them ceases to be; Infinity if none is. */
  until: number;
};

/** The press releases that are news at that moment. */
export function newsAt(releases: readonly Item<'press'>[], now: number): News {
  const ends = releases.map((release) => ({ id: release.id, since: knownSince(release) }));
  const isNews = ends.filter(({ since }) => since <= now && now < since + newsTime);
  const wasNews = ends.filter(({ since }) => since + newsTime <= now);
  return {
    ids: new Set(isNews.map(({ id }) => id)),
    from: Math.max(-Infinity, ...wasNews.map(({ since }) => since + newsTime)),
    until: Math.min(Infinity, ...isNews.map(({ since }) => since + newsTime)),
  };
}
