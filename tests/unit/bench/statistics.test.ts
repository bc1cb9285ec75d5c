import { describe, expect, it } from 'vitest';
import { median, percentile } from '@/tests/bench/statistics';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([100, 20, 3])).toBe(20);
  });

  it('is the mean of the two in the middle of an even number of values', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])('finds the value that a share of %s does not exceed', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('is the value itself where there is only one', () => {
    expect(percentile([7], 0.99)).toBe(7);
  });
});

it('refuses to make a figure of nothing', () => {
  expect(() => median([])).toThrow('nothing was measured');
  expect(() => percentile([], 0.5)).toThrow('nothing was measured');
});
