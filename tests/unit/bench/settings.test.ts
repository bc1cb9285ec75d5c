import { expect, it } from 'vitest';
import { settingsFrom, turned } from '@/tests/bench/settings';

it('measures 30, 300 and 3 000 press releases in at least three rounds', () => {
  const { rounds, sizes } = settingsFrom([]);
  expect(rounds).toBeGreaterThanOrEqual(3);
  expect(sizes).toEqual([30, 300, 3000]);
});

it('can be tried out in less', () => {
  expect(settingsFrom(['--quick']).rounds).toBe(1);
});

it('refuses a word that it does not know', () => {
  expect(() => settingsFrom(['--fast'])).toThrow('--fast is unknown');
});

it('begins every round with another one', () => {
  const list = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => turned(list, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
});
