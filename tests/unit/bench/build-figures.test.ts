import { expect, it } from 'vitest';
import { isMet } from '@/tests/bench/figure';
import { buildFigures } from '@/tests/bench/measure-build';

it('holds the builds beside more content against the build beside the least', () => {
  const seconds = new Map([
    [30, [10, 11, 9]],
    [300, [10.9, 10, 12]],
    [3000, [11.2, 11.1, 11.3]],
  ]);
  expect(buildFigures(seconds).map(isMet)).toEqual([undefined, true, false]);
});
