import { expect, it } from 'vitest';
import { phraseIndex } from '@/lib/content/check/phrase-index';

const find = phraseIndex([
  ['Person One', 1],
  ['Person Onerous', 2],
  ['…и всё-таки она вертится!', 3],
  ['…', 4],
]);

it('finds whole phrases where they stand, each with its value', () => {
  expect(find('By Person Onerous and Person One.')).toEqual([
    { phrase: 'Person Onerous', value: 2, index: 3 },
    { phrase: 'Person One', value: 1, index: 22 },
  ]);
});

it('signs before its first and behind its last letter do not matter', () => {
  expect(find('«и всё-таки она вертится»').map(({ value }) => value)).toEqual([3]);
});

it('finds nothing within another word, and no phrase without a word', () => {
  expect(find('Person Onessss … XPerson One')).toEqual([]);
});
