import { expect, test } from 'vitest';
import { tooSmallForPrint } from '@/lib/content/check/photographs/print-size';

test('a photograph is large enough if it reaches from edge to edge of an A4 page, upright or not', () => {
  expect(tooSmallForPrint({ width: 3508, height: 1400 })).toBeUndefined();
  expect(tooSmallForPrint({ width: 2480, height: 2480 })).toBeUndefined();
  expect(tooSmallForPrint({ width: 1400, height: 3508 })).toBeUndefined();
  expect(tooSmallForPrint({ width: 2400, height: 2300 })).toEqual({ width: 20, height: 19 });
});
