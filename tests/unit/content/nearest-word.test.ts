import { expect, it } from 'vitest';
import { nearestWord } from '@/lib/content/nearest-word';

const known = ['summary', 'name', 'role', 'headline'];

it.each([
  ['sumary', 'summary'],
  ['nmae', 'name'],
  ['Role', 'role'],
  ['headlin', 'headline'],
])('%s means %s', (misspelt, meant) => {
  expect(nearestWord(misspelt, known)).toBe(meant);
});

it.each(['x', 'note', 'biography'])('%s means none of them', (word) => {
  expect(nearestWord(word, known)).toBeUndefined();
});
