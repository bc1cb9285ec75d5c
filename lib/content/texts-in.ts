/** The texts among the words of a file, each with the field in which it stands. */
export function textsIn(words: unknown, path: readonly string[] = []): { path: readonly string[]; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
