export type Word = { text: string; index: number };

/** What is no plain word of the language, for its writer has marked it, or it stands within a name. */
const passedOver = [
  // Italics.
  /(?<![\p{L}\p{N}*])\*[^*\n]+\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_[^_\n]+_(?![\p{L}\p{N}_])/gu,
  // Titles in quotation marks: they are short.
  /[«“„‘][^«»“”„‘’\n]{1,60}[»”“’]/gu,
  // Niños de Rusia, Ludwig van Beethoven.
  /(?<=\p{Lu}\p{L}* )(?:(?:d[aeiu]|del|des|dos|el|la|las|los|le|van|von|y|zu) ){1,2}(?=\p{Lu})/gu,
];

/** Letters, and what joins them. Parts of addresses and file names are none, nor the ending of a figure, `1940-х`. */
const word =
  /(?<![\p{L}\p{M}\p{N}_@/.^#’'‑-])\p{L}[\p{L}\p{M}]*(?:[’'‑-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_@/]|[-.’']\p{L})/gu;

/** The words of a text that a dictionary can be asked for. */
export function wordsIn(text: string): Word[] {
  const plain = passedOver.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
  return [...plain.matchAll(word)].map(({ 0: found, index }) => ({ text: found, index }));
}
