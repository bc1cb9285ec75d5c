import type { search as searchOfContent } from './search';

export type Search = typeof searchOfContent;

/** Pages and server have an instance of each module of their own: what they share lies in one place on `globalThis`. */
const place = Symbol.for('press-kit.search');
type Global = { [place]?: Search };

/** To be called by the server: it has the index, of which a second one in the pages would take its memory once more. */
export function handOverSearch(search: Search): void {
  (globalThis as Global)[place] = search;
}

/**
 * What the edition holds of the words that were typed.
 *
 * @throws {Error} where pages are rendered by another server than ours.
 */
export const search: Search = (...asked) => {
  const handedOver = (globalThis as Global)[place];
  if (!handedOver) throw new Error('The page of the search needs the server that has the index.');
  return handedOver(...asked);
};
