/** Only a single space between two words may become a line end: any other would be read as something else. */
const breakable = /(?<=[^\s\\]) (?=[^\s#])/u;

/** Lines of at most so many characters, unless a word is longer. */
export function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(breakable)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Folds a text as it was folded before: lines that still begin it or end it stay as they are. */
export function refold(before: readonly string[], text: string): string[] {
  const width = Math.max(...before.map((line) => line.length));
  let first = 0;
  let start = 0;
  for (; first < before.length && text.startsWith(`${before[first]} `, start); first++)
    start += (before[first] ?? '').length + 1;
  let last = before.length;
  let end = text.length;
  for (; last > first && end > start && text.slice(start, end).endsWith(` ${before[last - 1]}`); last--)
    end -= (before[last - 1] ?? '').length + 1;
  return [...before.slice(0, first), ...fold(text.slice(start, end), width), ...before.slice(last)];
}
