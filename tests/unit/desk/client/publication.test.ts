import { expect, test } from 'vitest';
import { outlookOf } from '../../../../lib/desk/client/editor/publication';

const now = Date.parse('2030-05-14T12:00:00Z');
const early = '2030-05-14T11:00:00Z';
const late = '2030-05-14T20:00:00+02:00';
const later = '2030-05-15T20:00:00+02:00';

test('a draft is not seen, whatever its moments', () => {
  expect(outlookOf({ draft: true, facts: { embargoUntil: early } }, now)).toEqual({ is: 'draft' });
});

test('the later of two moments counts before which nothing is seen', () => {
  expect(outlookOf({ facts: { publishAt: late, embargoUntil: later } }, now)).toMatchObject({ is: 'from', at: later });
  expect(outlookOf({ facts: { publishAt: later, embargoUntil: early } }, now)).toMatchObject({ is: 'from', at: later });
});

test('what is seen now may disappear later, and what has disappeared is gone', () => {
  expect(outlookOf({ facts: { embargoUntil: early, withdrawAt: late } }, now)).toEqual({ is: 'now', until: late });
  expect(outlookOf({ facts: { withdrawAt: early } }, now)).toEqual({ is: 'gone', at: early });
});

test('an item that would disappear before it appears is never seen', () => {
  expect(outlookOf({ facts: { embargoUntil: later, withdrawAt: late } }, now)).toEqual({ is: 'never' });
});
