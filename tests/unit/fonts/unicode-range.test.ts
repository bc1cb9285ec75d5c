import { expect, test } from 'vitest';
import { isInRange, rangesOf } from '../../../lib/fonts/unicode-range';

test('neighbouring letters are one range, a letter alone stands alone', () => {
  expect(rangesOf([0x44, 0x41, 0x42, 0x4a3, 0x43])).toBe('U+41-44, U+4A3');
  expect(rangesOf([])).toBe('');
});

test.each([
  [0x41, true],
  [0x44, true],
  [0x4a3, true],
  [0x45, false],
  [0x4a2, false],
])('U+%i is in the range: %s', (point, expected) => {
  expect(isInRange('U+41-44, U+4A3', point)).toBe(expected);
});
