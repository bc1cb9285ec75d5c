import { expect, it } from 'vitest';
import { quoteIdOf, quoteIdsIn, withoutQuoteMarkers } from '@/lib/markdown/quote-markers';

it.each([
  ['[[quote:one]]', 'one'],
  ['  [[quote: one ]]  ', 'one'],
  ['as in [[quote:one]]', undefined],
  ['[[quote:one]] said she', undefined],
])('%j places %s', (line, id) => {
  expect(quoteIdOf(line)).toBe(id);
});

it('a text is read in the same way for its quotations and without them', () => {
  const text = 'A\n\n[[quote:one]] \n\nB [[quote:two]]\n\n  [[quote:three]]';
  expect(quoteIdsIn(text)).toEqual(['one', 'three']);
  expect(withoutQuoteMarkers(text)).toBe('A\n\n\nB [[quote:two]]\n');
});
