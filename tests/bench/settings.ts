export type Settings = {
  rounds: number;
  /** Of load on one server in one round. */
  seconds: number;
  /** Synthetic press releases, each in three languages. */
  sizes: readonly number[];
  /** Saves of a file in one round. */
  edits: number;
};

const full: Settings = { rounds: 3, seconds: 5, sizes: [30, 300, 3000], edits: 7 };

/** To see whether the measuring works; its figures mean little. */
const quick: Settings = { rounds: 1, seconds: 1, sizes: [30, 300], edits: 3 };

/** `npm run bench`, or `npm run bench -- --quick`. */
export function settingsFrom(words: readonly string[]): Settings {
  const unknown = words.find((word) => word !== '--quick');
  if (unknown !== undefined) throw new Error(`${unknown} is unknown: the only choice is --quick`);
  return words.length > 0 ? quick : full;
}

/** Each round begins with another one, so that none is always first or last. */
export function turned<T>(list: readonly T[], round: number): T[] {
  const first = round % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}
