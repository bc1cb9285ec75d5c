/** The known word that a misspelt one most likely means; undefined where none is near. */
export function nearestWord(misspelt: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(misspelt.length / 3));
  let [nearest, least]: [string | undefined, number] = [undefined, limit + 1];
  for (const word of known) {
    if (Math.abs(word.length - misspelt.length) >= least) continue;
    const distance = word.toLowerCase() === misspelt.toLowerCase() ? 0 : distanceBetween(misspelt, word);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

/** Letters to add, take out, replace or swap with their neighbour: the optimal string alignment distance. */
function distanceBetween(left: string, right: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = at(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = isSwapped ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
