export type Occurrence<T> = { value: T; phrase: string; index: number };

const word = /[\p{L}\p{N}]+/gu;

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** From its first letter to its last. */
const bare = (phrase: string) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(phrase)?.[0] ?? '';

/** Phrases up to which it is faster to look for each than to read a text word by word. */
const few = 100;

/**
 * Finds many phrases in many texts, each as whole words and letter for letter. Where there are more than a few, a text
 * is read once: they are looked up by their first word.
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
  const all = [...byFirstWord.values()].flat();
  if (all.length === 0) return () => [];
  if (all.length <= few) return (text: string) => all.flatMap((each) => occurrencesOf(each, text)).sort(byIndex);
  return (text: string): Occurrence<T>[] => {
    return [...text.matchAll(word)].flatMap(({ 0: first, index }) =>
      (byFirstWord.get(first) ?? [])
        .filter(({ phrase }) => text.startsWith(phrase, index) && !isWordSign(text[index + phrase.length]))
        .map((found) => ({ ...found, index })),
    );
  };
}

const byIndex = (left: { index: number }, right: { index: number }) => left.index - right.index;

/** The places at which a phrase stands between signs of no word. */
function occurrencesOf<T>(entry: { phrase: string; value: T }, text: string): Occurrence<T>[] {
  const found: Occurrence<T>[] = [];
  const { phrase } = entry;
  for (let index = text.indexOf(phrase); index !== -1; index = text.indexOf(phrase, index + 1))
    if (!isWordSign(text[index - 1]) && !isWordSign(text[index + phrase.length])) found.push({ ...entry, index });
  return found;
}
