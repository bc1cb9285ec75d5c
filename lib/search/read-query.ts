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

/** What was typed, without what cannot be seen. What it gives stays the same when it is read again. */
export function readQuery(typed: string): SearchQuery {
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  const characters = [...text];
  if (characters.length <= lengthLimit) return { text, wasCut: false };
  return { text: characters.slice(0, lengthLimit).join('') + cutMark, wasCut: true };
}

/** One letter stands in every text. */
export function isTooShort(text: string): boolean {
  return [...wordsIn(text).join('')].length === 1;
}
