import { expect, it } from 'vitest';
import { highestOf, isMet, medianOf } from '@/tests/bench/figure';

it('takes the median of the rounds and keeps the rounds', () => {
  const figure = medianOf('start', 's', [3, 1, 2], { atMost: 6 });
  expect(figure).toMatchObject({ value: 2, samples: [3, 1, 2], target: { atMost: 6 } });
});

it('takes the worst where the worst is asked for', () => {
  expect(highestOf('edit', 'ms', [80, 300, 90]).value).toBe(300);
});

it('meets a limit at the limit and not above', () => {
  expect(isMet(medianOf('start', 's', [6], { atMost: 6 }))).toBe(true);
  expect(isMet(medianOf('start', 's', [6.01], { atMost: 6 }))).toBe(false);
});

it('meets a least value at the value and not below', () => {
  expect(isMet(medianOf('ratio', '×', [0.5], { atLeast: 0.5 }))).toBe(true);
  expect(isMet(medianOf('ratio', '×', [0.49], { atLeast: 0.5 }))).toBe(false);
});

it('judges nothing where nothing is asked', () => {
  expect(isMet(medianOf('requests', '1/s', [1]))).toBeUndefined();
});
