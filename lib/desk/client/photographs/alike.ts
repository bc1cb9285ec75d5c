/** Bits of 64 by which two forms of the same photograph may differ. */
const mostDiffering = 6;

/** Whether photographs of these likenesses look alike. */
export function areAlike(one: string, other: string): boolean {
  const differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  return [...differing.toString(2)].filter((bit) => bit === '1').length <= mostDiffering;
}
