/** One stretch of a text, and what stands there instead. */
export type Splice = { start: number; end: number; text: string };

/** The least splice that makes one text of another: what both begin and end with is left alone. */
export function leastSplice(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
