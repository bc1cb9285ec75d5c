import { expect, it } from 'vitest';
import { placedQuotations } from '@/lib/content/check/rules/placed-quotations';
import { findingsOf, quotationIn, storyIn } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';

const placed = '[[quote:said]]';

const storyOf = (english: string, spanish: string) => ({
  ...quotationIn('en', 'Words.'),
  ...storyIn('en', english),
  'story/plot/es.md': contentFile({ title: 'T', summary: 'S' }, spanish),
});

it('a text that places a quotation once in every language is left alone', () => {
  expect(findingsOf(placedQuotations, storyOf(`A\n\n${placed}`, `B\n\n${placed}`))).toEqual([]);
});

it('a quotation is placed once', () => {
  const twice = `A\n\n${placed}\n\n${placed}`;
  expect(findingsOf(placedQuotations, storyOf(twice, twice))).toEqual([
    'story/plot/en.md : places the quotation said twice: keep one',
    'story/plot/es.md : places the quotation said twice: keep one',
  ]);
});

it('a translation places what the original does', () => {
  expect(findingsOf(placedQuotations, storyOf(`A\n\n${placed}`, 'B'))).toEqual([
    'story/plot/es.md : places other quotations than en.md, or in another order: place said as it does',
  ]);
  expect(findingsOf(placedQuotations, storyOf('A', `B\n\n${placed}`))).toEqual([
    'story/plot/es.md : places quotations, and en.md places none: take them out here or place them there',
  ]);
});
