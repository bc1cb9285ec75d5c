import { expect, it } from 'vitest';
import { repeatedQuotations } from '@/lib/content/check/rules/repeated-quotations';
import { findingsOf, quotationIn, storyIn } from '../../../../support/checked';

const quotation = quotationIn('en', '…these are the words.');

it('a text that repeats a quotation is told to place it', () => {
  const story = storyIn('en', 'A.\n\nShe said: “these are the words”, and left.');
  expect(findingsOf(repeatedQuotations, { ...quotation, ...story })).toEqual([
    'story/plot/en.md 2: repeats the words of quotes/said: place it with [[quote:said]]',
  ]);
});

it('placing it repeats nothing, and other words are other words', () => {
  const story = storyIn('en', '[[quote:said]]\n\nThese are the words of others.');
  expect(findingsOf(repeatedQuotations, { ...quotation, ...story })).toEqual([]);
});
