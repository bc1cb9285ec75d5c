export type Occurrence<T> = { value: T; phrase: string; index: number };

const word = /[\p{L}\p{N}]+/gu;

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** From its first letter to its last. */
const bare = (phrase: string) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(phrase)?.[0] ?? '';

/**
 * Finds many phrases in many texts, each as whole words and letter for letter. A text is read once however many
 * phrases there are: they are looked up by their first word.
 */
export function phraseIndex<T>(entries: Iterable<readonly [phrase: string, value: T]>) {
  const byFirstWord = new Map<string, { phrase: string; value: T }[]>();
  for (const [written, value] of entries) {
    const phrase = bare(written);
    const [first] = phrase.match(word) ?? [];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.push({ phrase, value });
    else byFirstWord.set(first, [{ phrase, value }]);
  }
  return (text: string): Occurrence<T>[] => {
    if (byFirstWord.size === 0) return [];
    return [...text.matchAll(word)].flatMap(({ 0: first, index }) =>
      (byFirstWord.get(first) ?? [])
        .filter(({ phrase }) => text.startsWith(phrase, index) && !isWordSign(text[index + phrase.length]))
        .map((found) => ({ ...found, index })),
    );
  };
}
