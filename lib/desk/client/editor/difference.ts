/** A part of two texts: it stands in both, only in the first, or only in the second. */
export type Part = { is: 'same' | 'gone' | 'new'; text: string };

/** How one text becomes another: lines that stay, and the words that differ between. */
export function differenceOf(from: string, to: string): Part[] {
  const parts = joined(compared(from.split(/(?<=\n)/), to.split(/(?<=\n)/)));
  return joined(
    parts.flatMap((part, index) => {
      const next = parts[index + 1];
      if (part.is === 'gone' && next?.is === 'new') return compared(wordsOf(part.text), wordsOf(next.text));
      return part.is === 'new' && parts[index - 1]?.is === 'gone' ? [] : [part];
    }),
  );
}

const wordsOf = (text: string) => text.split(/(?<=\s)(?=\S)/);

/** Of more pairs than these the comparison would keep the page waiting: what differs is then one part. */
const mostPairs = 4_000_000;

/** What is gone stands before what is new. */
function compared(from: readonly string[], to: readonly string[]): Part[] {
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const [old, fresh] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  const as = (is: Part['is'], texts: readonly string[]): Part[] => texts.map((text) => ({ is, text }));
  const between =
    old.length * fresh.length > mostPairs ? [...as('gone', old), ...as('new', fresh)] : byLongest(old, fresh);
  return [...as('same', from.slice(0, start)), ...between, ...as('same', from.slice(from.length - end))];
}

/** By the longest sequence that both have in common. */
function byLongest(old: readonly string[], fresh: readonly string[]): Part[] {
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      longest[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: Part[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [gone, arrived] = [old[row], fresh[column]];
    if (gone !== undefined && gone === arrived) {
      parts.push({ is: 'same', text: gone });
      row++;
      column++;
    } else if (gone !== undefined && (arrived === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ is: 'gone', text: gone });
      row++;
    } else {
      parts.push({ is: 'new', text: arrived ?? '' });
      column++;
    }
  }
  return parts;
}

function joined(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  for (const { is, text } of parts.filter((part) => part.text !== '')) {
    const last = runs.at(-1);
    if (last?.is === is) last.text += text;
    else runs.push({ is, text });
  }
  return runs;
}
