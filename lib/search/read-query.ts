import { wordsIn } from './words-in';

/** Characters that are searched for: the name of a person, of a film and of a festival together are fewer. */
export const lengthLimit = 160;

/** Stands behind what was cut off, so that the page of that address knows it. */
const cutMark = '…';

export type SearchQuery = {
  /** As it is shown, and asked for again. */
  text: string;
  /** More was typed than is searched for. */
  wasCut: boolean;
};

/** Characters that are looked at: to put the accents of 20 000 in order takes half a second. */
const readLimit = 1000;

/** What was typed, without what cannot be seen. What it gives stays the same when it is read again. */
export function readQuery(typed: string): SearchQuery {
  const seen = [
    ...typed
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .trim(),
  ];
  const text = seen.slice(0, readLimit).join('').normalize('NFC');
  const characters = [...text];
  if (seen.length <= readLimit && characters.length <= lengthLimit) return { text, wasCut: false };
  return { text: characters.slice(0, lengthLimit).join('') + cutMark, wasCut: true };
}

/** One letter stands in every text. */
export function isTooShort(text: string): boolean {
  return [...wordsIn(text).join('')].length === 1;
}
