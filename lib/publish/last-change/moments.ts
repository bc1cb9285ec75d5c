import type { Facts, Item, Kind } from '../../content';

/** What the facts of an item say of when it was written, put up, looked at or changed: days and moments, in no order. */
type Told = string | undefined;

type MomentsOf = { readonly [K in Kind]: (facts: Facts<K>) => readonly Told[] };

/** Of the day on which a film is shown, a person was born or a photograph was taken no page has changed. */
const told: MomentsOf = {
  film: ({ asOf, trailer, watch }) => [asOf, trailer?.date, ...(watch ?? []).map((place) => place.asOf)],
  story: () => [],
  people: () => [],
  press: ({ date, corrections }) => [date, corrections.at(-1)?.at],
  quotes: ({ date }) => [date],
  'release-dates': ({ earlier }) => earlier.map(({ on }) => on),
  coverage: ({ date, seen }) => [date, seen],
  contacts: () => [],
  stills: () => [],
  awards: ({ date }) => [date],
  questions: () => [],
  partners: () => [],
  notices: ({ date }) => [date],
};

/** When an item of the content last changed, as far as it says so itself; a month or a year is no day. */
export function momentsOf<K extends Kind>({ kind, facts }: Pick<Item<K>, 'kind' | 'facts'>): string[] {
  const { publishAt, embargoUntil } = facts as { publishAt?: string; embargoUntil?: string };
  return [...told[kind](facts), publishAt, embargoUntil].filter(
    (moment) => moment !== undefined && moment.length >= 10,
  ) as string[];
}

/** The newest of days and moments. */
export const newestOf = (moments: readonly string[]): string | undefined =>
  moments.reduce<string | undefined>(
    (newest, moment) => (newest === undefined || Date.parse(moment) > Date.parse(newest) ? moment : newest),
    undefined,
  );
