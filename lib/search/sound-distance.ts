const vowels = 'aeiou';

/** Vowels that are heard alike where they are not stressed. */
const likeVowels = ['ei', 'ou', 'ao'];

/** Consonants that are taken for each other in another language. */
const likeConsonants = ['bpvf', 'dt', 'gkh', 'scz', 'mn', 'lr'];

/** A word of so many sounds is long: one sound more or less still leaves it itself. */
const longWord = 7;

/** Price of what makes another word of it. */
const another = 2;

const isVowel = (sound: string) => vowels.includes(sound);
const areIn = (group: string, one: string, other: string) => group.includes(one) && group.includes(other);

function priceOfChange(one: string, other: string, isLong: boolean): number {
  if (one === other) return 0;
  if (isVowel(one) && isVowel(other))
    return isLong || likeVowels.some((group) => areIn(group, one, other)) ? 1 : another;
  return likeConsonants.some((group) => areIn(group, one, other)) ? 1 : another;
}

/** Whether words that begin with these two may be one name. */
export const areAlike = (one: string, other: string) => priceOfChange(one, other, true) < another;

const priceOfGap = (sound: string, isLong: boolean) => (isVowel(sound) || isLong ? 1 : another);

/**
 * How far two sounds of `soundOf` are from each other: 1 for each slip of the ear or of the finger, 2 for what makes
 * another word.
 */
export function soundDistance(one: string, other: string): number {
  const isLong = Math.max(one.length, other.length) >= longWord;
  const rows: number[][] = [[0]];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 0; row <= one.length; row += 1) {
    const line: number[] = [];
    rows[row] = line;
    for (let column = 0; column <= other.length; column += 1) {
      const [a, b] = [one[row - 1] ?? '', other[column - 1] ?? ''];
      const isSwap = row > 1 && column > 1 && a === other[column - 2] && b === one[row - 2];
      line[column] =
        row === 0 && column === 0
          ? 0
          : Math.min(
              at(row - 1, column) + (a === '' ? 0 : priceOfGap(a, isLong)),
              (line[column - 1] ?? Infinity) + (b === '' ? 0 : priceOfGap(b, isLong)),
              at(row - 1, column - 1) + (a && b ? priceOfChange(a, b, isLong) : 0),
              isSwap ? at(row - 2, column - 2) + 1 : Infinity,
            );
    }
  }
  return at(one.length, other.length);
}
