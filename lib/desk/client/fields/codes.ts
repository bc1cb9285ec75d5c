const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

const known = new Map<string, ReadonlyMap<string, string>>();

/** Every code of two letters that has a name, with the name, in the order of the names. */
export function codes(of: 'region' | 'language', locale: string): ReadonlyMap<string, string> {
  const key = `${of} ${locale}`;
  const before = known.get(key);
  if (before) return before;
  const names = new Intl.DisplayNames([locale], { type: of, fallback: 'none' });
  const named = pairs
    .map((pair) => (of === 'region' ? pair.toUpperCase() : pair))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [[code, name] as const] : [];
    });
  const sorted = new Map(named.sort(([, one], [, other]) => one.localeCompare(other, locale)));
  known.set(key, sorted);
  return sorted;
}
