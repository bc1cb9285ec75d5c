import { lastMonthOf, seasonOf } from '../i18n/seasons';
import type { Item } from './item';
import { type Facts, type Kind, kindNames } from './kinds';

/** What a list is sorted by; compared entry by entry, and by the item's id where all are equal. */
type SortKey = readonly (string | number)[];

const groups = ['cast', 'crew', 'producers', 'guests'];

/** Sorts later dates first: the newest release stands on top. */
const newestFirst = (date: string | undefined) => (date ? -Number(date.replaceAll('-', '').padEnd(8, '0')) : 0);

/** A date that is less exact stands behind the days it may mean; an unknown one last. */
function oldestFirst({ date, territory }: Facts<'release-dates'>): string {
  if (date === 'tba') return '~';
  const season = seasonOf(date);
  return (season ? lastMonthOf(season, territory) : date).padEnd(10, '~');
}

const sortKeys: { [K in Kind]: (facts: Facts<K>) => SortKey } = {
  film: () => [],
  story: ({ order }) => [order],
  press: ({ date }) => [newestFirst(date)],
  people: ({ group, order }) => [groups.indexOf(group), order],
  questions: ({ order }) => [order],
  quotes: ({ date }) => [newestFirst(date)],
  'release-dates': (facts) => [oldestFirst(facts), facts.time ?? ''],
  awards: ({ date }) => [newestFirst(date)],
  coverage: ({ date, outlet }) => [newestFirst(date), outlet],
  contacts: ({ order }) => [order],
  partners: ({ order }) => [order],
  notices: ({ date }) => [newestFirst(date)],
  stills: ({ order }) => [order],
};

function compare(left: SortKey, right: SortKey): number {
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Every kind's items in the order in which lists show them, the same on every machine. */
export function byKind(items: readonly Item[]): Record<Kind, readonly Item[]> {
  const sorted = (kind: Kind) =>
    items
      .filter((item) => item.kind === kind)
      .map((item) => ({ item, key: [...(sortKeys[kind] as (facts: Item['facts']) => SortKey)(item.facts), item.id] }))
      .sort((left, right) => compare(left.key, right.key))
      .map(({ item }) => item);
  return Object.fromEntries(kindNames.map((kind) => [kind, sorted(kind)])) as unknown as Record<Kind, readonly Item[]>;
}
