import { piecesOf } from './words-in';

/** A text with the words that were searched for, each on its own; `at` is where the piece begins. */
export type MarkedText = { text: string; isMarked: boolean; at: number }[];

type IsMatch = (word: string) => boolean;

/** Characters of a text that are shown with a hit, and how many of them before the first word found. */
const shown = { all: 220, before: 70 };

export function mark(text: string, isMatch: IsMatch): MarkedText {
  const marked: MarkedText = [];
  let at = 0;
  for (const { text: piece, isWord } of piecesOf(text)) {
    const isMarked = isWord && isMatch(piece);
    const last = marked.at(-1);
    if (last && !last.isMarked && !isMarked) last.text += piece;
    else marked.push({ text: piece, isMarked, at });
    at += piece.length;
  }
  return marked;
}

/** The part of the text around its first word found, or its beginning; cut between words. */
export function excerptOf(text: string, isMatch: IsMatch): string {
  if (text.length <= shown.all) return text;
  const pieces = piecesOf(text);
  const found = pieces.findIndex((piece) => piece.isWord && isMatch(piece.text));
  const position = pieces.slice(0, Math.max(0, found)).reduce((sum, piece) => sum + piece.text.length, 0);
  const from = position <= shown.before ? 0 : text.indexOf(' ', position - shown.before) + 1;
  const rest = text.slice(from);
  if (rest.length <= shown.all) return `…${rest}`;
  const end = rest.lastIndexOf(' ', shown.all);
  return `${from > 0 ? '…' : ''}${rest.slice(0, end > 0 ? end : shown.all).replace(/[\p{P}\s]+$/u, '')}…`;
}
