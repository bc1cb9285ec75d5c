const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words and figures of a text, as they stand in it. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? [];
}

/** The text cut at the edges of its words: words and what stands between them, in turn. */
export function piecesOf(text: string): { text: string; isWord: boolean }[] {
  const pieces: { text: string; isWord: boolean }[] = [];
  let end = 0;
  for (const found of text.matchAll(word)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), isWord: false });
    pieces.push({ text: found[0], isWord: true });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isWord: false });
  return pieces;
}
