/** Bits of 64 by which two forms of the same photograph may differ. */
const mostDiffering = 6;

/** Whether photographs of these likenesses look alike; of a thousand photographs each is compared with each. */
export function areAlike(one: string, other: string): boolean {
  return differingIn(one, other, 0) + differingIn(one, other, 8) <= mostDiffering;
}

/** The bits that differ among the 32 that begin at this digit. */
function differingIn(one: string, other: string, from: number): number {
  const half = (likeness: string) => Number.parseInt(likeness.slice(from, from + 8), 16);
  let differing = half(one) ^ half(other);
  let bits = 0;
  for (; differing !== 0; differing &= differing - 1) bits += 1;
  return bits;
}
