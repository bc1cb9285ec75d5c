import { expect, it } from 'vitest';
import { withCorrection } from '@/lib/desk/client/editor/correction';

const now = Date.parse('2031-06-02T09:00:00.500Z');
const at = '2031-06-02T09:00:00Z';
const nothing = { data: {}, body: '' };

it('begins the first correction among facts and words alike', () => {
  expect(withCorrection({ facts: { date: '2031-06-01' }, headline: 'A' }, nothing, now)).toEqual({
    facts: { date: '2031-06-01', corrections: [{ id: 'correction-1', at }] },
    headline: 'A',
    corrections: { 'correction-1': { what: '', why: '' } },
  });
});

it('leaves the corrections that there are as they are, and gives none of their names', () => {
  const earlier = { id: 'correction-2', at: '2031-06-01T00:00:00Z' };
  const data = { facts: { corrections: [earlier] }, corrections: { 'correction-2': { what: 'A.', why: 'B.' } } };
  expect(withCorrection(data, nothing, now)).toMatchObject({
    facts: { corrections: [earlier, { id: 'correction-3', at }] },
    corrections: { 'correction-2': { what: 'A.', why: 'B.' }, 'correction-3': { what: '', why: '' } },
  });
});

it('keeps the text as readers know it, whatever has been changed in the form since', () => {
  const published = { data: { headline: 'A', summary: 'B' }, body: 'First.\n\nSecond.\n' };
  expect(withCorrection({ headline: 'C', summary: 'B' }, published, now)).toMatchObject({
    headline: 'C',
    corrections: {
      'correction-1': { earlierHeadline: 'A', earlierSummary: 'B', earlierText: 'First.\n\nSecond.' },
    },
  });
});
