/** Where the trailer is watched; the page itself asks YouTube for nothing before a click. */
export function watchAddress(youtube: string): string {
  return `https://www.youtube.com/watch?v=${youtube}`;
}

/** Where it is played within a page. */
export function embedAddress(youtube: string): string {
  return `https://www.youtube-nocookie.com/embed/${youtube}`;
}
