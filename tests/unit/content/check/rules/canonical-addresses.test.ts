import { expect, it } from 'vitest';
import { canonicalAddresses } from '@/lib/content/check/rules/canonical-addresses';
import { coverageIn, findingsOf, storyIn } from '../../../../support/checked';

it.each([
  ['https://test.daily.example/?p=1', 'is the address of a test server'],
  ['https://amp.daily.example/1', 'is the address of an AMP copy'],
  ['https://daily.example/amp/1', 'is the address of an AMP copy'],
  ['https://daily.example/one-nt_amp.html', 'is the address of an AMP copy'],
  ['https://daily.example/one?amp=1', 'is the address of an AMP copy'],
  ['https://daily.example/2031/05/', 'is the address of a month, not of a page'],
])('%s %s', (url, message) => {
  expect(findingsOf(canonicalAddresses, coverageIn('en', { url }))).toEqual([
    `coverage/report/en.md facts.url: ${message}: write the one at which the outlet publishes the page`,
  ]);
});

it.each([
  'https://daily.example/2031/05/the-camp/',
  'https://daily.example/camp-2031',
  'https://daily.example/item/3793',
  'https://daily.example/2031/',
  'https://contest.example/amplified?page=1&sample=2',
])('%s is left alone', (url) => {
  expect(findingsOf(canonicalAddresses, coverageIn('en', { url }))).toEqual([]);
});

it('sources are asked too, and named by their place', () => {
  const [path = '', text = ''] = Object.entries(storyIn('en', 'Text.'))[0] ?? [];
  const files = { [path]: text.replace('https://daily.example/film', 'https://dev.daily.example/film') };
  expect(findingsOf(canonicalAddresses, files)[0]).toMatch(
    /^story\/plot\/en\.md facts\.sources\.0\.url: is the address of a test/,
  );
});
