/** What a case of Russian adds to a name in place of its last vowel, or a plural of the other languages. */
const longestEnding = (name: string) => (/\p{Script=Cyrillic}/u.test(name) ? 3 : 1);

const stemOf = (name: string) => name.replace(/[аеёийоуыэюяь]$/u, '');

/** Whether a word is that name in some case: Иванов, Ивановым; Петрова, Петровой. */
export function isFormOf(name: string, word: string): boolean {
  const stem = stemOf(name);
  return word.startsWith(stem) && word.length - stem.length <= longestEnding(name);
}

/** Short names are like many other words. */
const shortest = 6;

/** The name that a word misspells by one letter, in whichever case; undefined for one that is near to none. */
export function nearName(word: string, names: Iterable<string>, least = shortest): string | undefined {
  for (const name of names) {
    if (name.length < least || name[0] !== word[0]) continue;
    const stem = stemOf(name);
    for (let ending = 0; ending <= longestEnding(name); ending += 1)
      if (differsByOne(word.slice(0, word.length - ending), stem)) return name;
    if (differsByOne(word, name)) return name;
  }
  return undefined;
}

/** One letter more, less or another, or two that have changed places. */
export function differsByOne(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  const [left, right] = [word.slice(start), name.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
