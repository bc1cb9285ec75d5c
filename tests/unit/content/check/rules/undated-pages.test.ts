import { expect, it } from 'vitest';
import { undatedPages } from '@/lib/content/check/rules/undated-pages';
import { coverageIn, findingsOf, storyIn } from '../../../../support/checked';

it('a page of the press with neither date nor the day it was seen is found', () => {
  expect(findingsOf(undatedPages, coverageIn('es', {}))).toEqual([
    'coverage/report/es.md facts: has no date: write it, or the day on which the page was last seen in facts.seen',
  ]);
});

it.each([{ date: '2031-05' }, { seen: '2031-05-04' }])('one with %o is left alone', (facts) => {
  expect(findingsOf(undatedPages, coverageIn('es', facts))).toEqual([]);
});

it('other kinds are not asked', () => {
  expect(findingsOf(undatedPages, storyIn('en', 'Text.'))).toEqual([]);
});
