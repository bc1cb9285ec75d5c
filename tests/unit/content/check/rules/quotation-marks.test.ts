import { expect, it } from 'vitest';
import { quotationMarks } from '@/lib/content/check/rules/quotation-marks';
import { findingsOf, quotationIn, storyIn } from '../../../../support/checked';

it.each([
  ['en', 'She said: “I saw ‘The Example’, didn’t I?”'],
  ['en', 'The boys’ kites of the ’90s: “‘One’ and ‘two’.”'],
  ['ru', 'Она сказала: «Я видела „Пример“ — и О’Нила».'],
  ['es', 'Dijo: «He visto “El ejemplo”».'],
])('%s: %s', (locale, text) => {
  expect(findingsOf(quotationMarks, storyIn(locale, text))).toEqual([]);
});

it.each([
  ['en', '«One»', 'has « where it cannot stand in “«One»”: quote in “…”, and in ‘…’ within'],
  ['en', '‘One’', 'has ‘ where it cannot stand in “‘One’”: quote in “…”, and in ‘…’ within'],
  ['ru', '“One”', 'has “ where it cannot stand in ““One””: quote in «…», and in „…“ within'],
  ['ru', '«One «two»»', 'has « where it cannot stand in “«One «two»»”: quote in «…», and in „…“ within'],
  ['es', '“One”', 'has “ where it cannot stand in ““One””: quote in «…», and in “…” within'],
  ['es', 'One»', 'has » where it cannot stand in “One»”: quote in «…», and in “…” within'],
  ['ru', '«One', 'opens « and does not close it in “«One”: add »'],
])('%s: %s is found', (locale, text, message) => {
  expect(findingsOf(quotationMarks, storyIn(locale, text))).toEqual([
    `story/plot/${locale} 0: ${message}`.replace(' 0', '.md 0'),
  ]);
});

it('only the first wrong mark of a text is told', () => {
  expect(findingsOf(quotationMarks, storyIn('en', '«One» and «two»'))).toHaveLength(1);
});

it('a quotation has its outer marks from the page: within its words only inner ones stand', () => {
  expect(findingsOf(quotationMarks, quotationIn('en', 'I saw ‘One’.'))).toEqual([]);
  expect(findingsOf(quotationMarks, quotationIn('en', '“I saw it.”'))).toHaveLength(1);
});
