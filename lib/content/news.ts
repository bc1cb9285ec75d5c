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
  /** Epoch milliseconds at which one last became news or ceased to be; -Infinity if none did. */
  from: number;
  /** Epoch milliseconds at which the next becomes news or ceases to be; Infinity if none will. */
  until: number;
};

/** The press releases that are news at that moment. */
export function newsAt(releases: readonly Item<'press'>[], now: number): News {
  const spans = releases.map((release) => ({ id: release.id, since: knownSince(release) }));
  const turns = spans.flatMap(({ since }) => [since, since + newsTime]);
  return {
    ids: new Set(spans.flatMap(({ id, since }) => (since <= now && now < since + newsTime ? [id] : []))),
    from: Math.max(-Infinity, ...turns.filter((turn) => turn <= now)),
    until: Math.min(Infinity, ...turns.filter((turn) => turn > now)),
  };
}
