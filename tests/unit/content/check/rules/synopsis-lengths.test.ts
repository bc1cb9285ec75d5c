import { expect, it } from 'vitest';
import { synopsisLengths } from '@/lib/content/check/rules/synopsis-lengths';
import { findingsOf } from '../../../../support/checked';
import { exampleFilm } from '../../../../support/example-film';

const ofWords = (short: number, medium: number, long: number) => {
  const words = (count: number) => Array(count).fill('word').join(' ');
  return exampleFilm({}, { synopsis: { short: words(short), medium: words(medium), long: words(long) } });
};

it.each([
  [25, 75, 250],
  [22, 64, 213],
  [28, 86, 287],
])('synopses of %i, %i and %i words have the right length', (...lengths) => {
  expect(findingsOf(synopsisLengths, ofWords(...lengths))).toEqual([]);
});

it('others are told the length to write', () => {
  expect(findingsOf(synopsisLengths, ofWords(21, 87, 30))).toEqual([
    'film/es.md synopsis.short: has 21 words: write 22 to 28',
    'film/es.md synopsis.medium: has 87 words: write 64 to 86',
    'film/es.md synopsis.long: has 30 words: write 213 to 287',
  ]);
});

it('a word with a hyphen or an apostrophe is one', () => {
  const short = Array(22).fill('well-known’s').join(' – ');
  const synopsis = { short, medium: short, long: short };
  expect(findingsOf(synopsisLengths, exampleFilm({}, { synopsis }))).toHaveLength(2);
});
