/** Code points as CSS writes them: `U+20-7E, U+A0`. */
export function rangesOf(codePoints: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const point of [...codePoints].sort((left, right) => left - right)) {
    const current = ranges.at(-1);
    if (current && point <= current[1] + 1) current[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** The first and the last code point of each part. */
const partsOf = (unicodeRange: string): [first: number, last: number][] =>
  unicodeRange.split(', ').map((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return [first, last];
  });

/** The code points that a CSS `unicode-range` holds. */
export const pointsIn = (unicodeRange: string): number[] =>
  partsOf(unicodeRange).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

/** Whether a CSS `unicode-range` holds a code point. */
export const isInRange = (unicodeRange: string, point: number): boolean =>
  partsOf(unicodeRange).some(([first, last]) => point >= first && point <= last);
