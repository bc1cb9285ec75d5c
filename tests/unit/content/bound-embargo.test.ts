import { describe, expect, it } from 'vitest';
import { boundEnd, openEnd, withBoundEmbargo } from '@/lib/content/bound-embargo';
import type { Item } from '@/lib/content/item';
import { visibleItem } from '@/lib/content/visibility';
import { originalFile } from '../../support/content-files';
import { assembled } from '../../support/items';

const showing = { date: '2031-05-04', time: '20:00', timeZone: 'Europe/Madrid' };
const embargoAfter = { showing: 'first-night', minutes: 30 };

describe('the end of an embargo that is bound to a showing', () => {
  it('is so many minutes after the showing begins, by the clocks of its place, in summer and in winter', () => {
    expect(boundEnd(showing, 30)).toBe('2031-05-04T20:30:00+02:00');
    expect(boundEnd({ ...showing, date: '2031-12-04' }, 0)).toBe('2031-12-04T20:00:00+01:00');
    expect(boundEnd({ ...showing, timeZone: 'America/St_Johns', time: '23:45' }, 30)).toBe('2031-05-05T00:15:00-02:30');
  });

  it.each([
    ['no hour', { ...showing, time: undefined }],
    ['no time zone', { ...showing, timeZone: undefined }],
    ['a month alone', { ...showing, date: '2031-05' }],
    ['been cancelled', { ...showing, status: 'cancelled' }],
    ['a date to be announced', { ...showing, date: 'tba' }],
  ])('is not known where the showing has %s', (_, unknown) => {
    expect(boundEnd(unknown, 30)).toBeUndefined();
  });

  it('gives way to a later moment, and not to an earlier one', () => {
    const end = (facts: object) => withBoundEmbargo({ embargoAfter, ...facts } as Item['facts'], showing).embargoUntil;
    expect(end({})).toBe('2031-05-04T20:30:00+02:00');
    expect(end({ embargoUntil: '2031-05-04T18:29:59Z' })).toBe('2031-05-04T20:30:00+02:00');
    expect(end({ embargoUntil: '2031-05-04T18:30:01Z' })).toBe('2031-05-04T18:30:01Z');
    expect(withBoundEmbargo({ embargoAfter } as Item['facts'], undefined).embargoUntil).toBe(openEnd);
  });
});

describe('an item whose embargo is bound to a showing', () => {
  const item = { 'people/one/en.md': originalFile('people', { facts: { embargoAfter } }) };
  const far = Date.parse('9000-01-01T00:00:00Z');

  it.each([
    [
      'that is not there',
      item,
      'people/one/en.md:4:5 facts.embargoAfter.showing: there is no folder content/release-dates/first-night: correct the name or add the item',
    ],
    [
      'that does not say when it begins',
      { ...item, 'release-dates/first-night/en.md': originalFile('release-dates', { facts: { date: '2031-05' } }) },
      'people/one/en.md:4:5 facts.embargoAfter.showing: content/release-dates/first-night does not say when it begins, so this stays under embargo: write a day in date, and time and timeZone there, or embargoUntil here',
    ],
  ])('%s stays under embargo, and is told of with its cure', (_, texts, told) => {
    const { items, problems } = assembled(texts);
    const one = items.get('people/one');
    expect(problems.map((line) => line.replace(/:\d+:\d+ /, ':4:5 '))).toContain(told);
    expect(problems.filter((line) => line.startsWith('people/'))).toHaveLength(1);
    expect(one && visibleItem(one, far, 'public')).toBeUndefined();
    expect(one && visibleItem(one, far, 'everything')).toBeDefined();
  });
});

it.each([
  ['without an embargo', {}, 1],
  ['that is not before the end of the embargo', { embargoUntil: '2031-05-04T18:30:00Z' }, 1],
  ['before it', { embargoUntil: '2031-05-04T18:30:01Z' }, 0],
])('a moment for accredited readers %s is told of only where it opens nothing', (_, facts, told) => {
  const file = originalFile('people', { facts: { ...facts, accreditedFrom: '2031-05-04T20:30:00+02:00' } });
  const { items, problems } = assembled({ 'people/one/en.md': file });
  expect(problems.filter((line) => line.includes('facts.accreditedFrom: opens nothing before'))).toHaveLength(told);
  expect(items.has('people/one')).toBe(true);
});
