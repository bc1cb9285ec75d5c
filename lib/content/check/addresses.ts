/** Web addresses among the facts, each with the field in which it stands. */
export function addressesIn(facts: unknown, path: readonly string[]): { address: string; path: readonly string[] }[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]) =>
    key === 'url' && typeof value === 'string'
      ? [{ address: value, path: [...path, key] }]
      : addressesIn(value, [...path, key]),
  );
}
