import { expect, it } from 'vitest';
import { quotationEdges } from '@/lib/content/check/rules/quotation-edges';
import { findingsOf, quotationIn } from '../../../../support/checked';

const messagesOf = (locale: string, words: string) =>
  findingsOf(quotationEdges, quotationIn(locale, words)).map((line) => line.replace(/^[^:]*: /, ''));

it.each([
  ['en', 'These are words.'],
  ['en', '…and these are more!'],
  ['en', '‘One’ is a film (of 2031.)'],
  ['ru', 'Это слова'],
  ['ru', '…и это слова?'],
  ['es', '¿Son estas las palabras?'],
])('%s: “%s” stands alone', (locale, words) => {
  expect(messagesOf(locale, words)).toEqual([]);
});

it.each([
  ['en', 'These are words,', 'ends with “,”, which belongs to the sentence that it was taken from: take it out'],
  ['es', 'Estas son:', 'ends with “:”, which belongs to the sentence that it was taken from: take it out'],
  ['en', 'These are words', 'ends without a stop: write one'],
  ['ru', 'Это слова.', 'ends with a stop: take it out, the page sets it behind the closing mark'],
  ['es', 'Vi «Uno.»', 'ends with a stop: take it out, the page sets it behind the closing mark'],
  ['en', 'these are words.', 'begins with a small letter: write a capital, or … where its beginning is cut'],
  ['ru', '„слова“ стоят', 'begins with a small letter: write a capital, or … where its beginning is cut'],
])('%s: “%s” %s', (locale, words, message) => {
  expect(messagesOf(locale, words)).toEqual([message]);
});

it('the last line is named, not the first', () => {
  expect(findingsOf(quotationEdges, quotationIn('en', 'One.\n\nTwo,'))[0]).toMatch(/^quotes\/said\/en\.md 2: ends/);
});
