import { expect, it } from 'vitest';
import { changedInputs } from '@/lib/content/inputs';
import { datesByClock, nearestDates } from '@/lib/content/queries';
import { contentFile } from '../../support/edition';
import { exampleSource } from '../../support/example-film';
import { editionOf } from '../../support/items';

const evidence = { saidBy: 'production', sources: [exampleSource] };
const dateFile = (facts: object) =>
  contentFile({ facts: { kind: 'screening', evidence, ...facts }, title: 'A showing' });
const at = (instant: string) => Date.parse(instant);

/** The edition of one date, a second before and at an instant. */
const around = (facts: object, instant: string) =>
  [at(instant) - 1000, at(instant)].map((now) => editionOf({ 'release-dates/one/en.md': dateFile(facts) }, { now }));

it.each([
  ['a day, in its own zone', { date: '2031-05-04', timeZone: 'Pacific/Kiritimati' }, '2031-05-04T10:00:00Z'],
  ['a day west of UTC', { date: '2031-05-04', timeZone: 'America/Los_Angeles' }, '2031-05-05T07:00:00Z'],
  ['a day whose midnight is put forward', { date: '2031-09-06', timeZone: 'America/Santiago' }, '2031-09-07T04:00:00Z'],
  ['a day on which clocks are put back', { date: '2031-10-26', timeZone: 'Europe/Copenhagen' }, '2031-10-26T23:00:00Z'],
  ['a day of a country, in the last of its zones', { date: '2031-05-04', territory: 'ES' }, '2031-05-04T23:00:00Z'],
  ['a day of no country, when it has ended everywhere', { date: '2031-05-04' }, '2031-05-05T12:00:00Z'],
  [
    'a showing at an hour, with its day',
    { date: '2031-05-04', time: '20:30', timeZone: 'Atlantic/Reykjavik' },
    '2031-05-05T00:00:00Z',
  ],
  ['a month', { date: '2031-12', timeZone: 'Atlantic/Reykjavik' }, '2032-01-01T00:00:00Z'],
  ['a year', { date: '2031', timeZone: 'Atlantic/Reykjavik' }, '2032-01-01T00:00:00Z'],
  ['an autumn of the north', { date: '2031-autumn', territory: 'IS' }, '2031-12-01T00:00:00Z'],
  ['an autumn of the south', { date: '2031-autumn', territory: 'UY' }, '2031-06-01T03:00:00Z'],
  ['a winter, in the new year', { date: '2031-winter', territory: 'IS' }, '2032-03-01T00:00:00Z'],
] as const)('%s lies behind from its end on, and no edition outlives that', (_, facts, instant) => {
  const [before, after] = around(facts, instant);
  expect(before?.until).toBe(at(instant));
  expect(before && datesByClock(before, 'en').coming).toHaveLength(1);
  expect(after?.from).toBe(at(instant));
  expect(after && datesByClock(after, 'en').past).toHaveLength(1);
  expect(after?.id).not.toBe(before?.id);
});

it('what a page has read of the clock is another when a date has passed', () => {
  const [before, after] = around({ date: '2031-05-04', timeZone: 'Atlantic/Reykjavik' }, '2031-05-05T00:00:00Z');
  expect(before && after && changedInputs(before, after).size).toBeGreaterThan(1);
});

it('a date to be announced never lies behind', () => {
  const edition = editionOf(
    { 'release-dates/one/en.md': dateFile({ date: 'tba' }) },
    { now: at('2999-01-01T00:00:00Z') },
  );
  expect(datesByClock(edition, 'en').coming).toHaveLength(1);
  expect(edition.until).toBe(Infinity);
});

it('a date that is not public yet tells nobody by the edition when it will be over', () => {
  const facts = { date: '2031-05-04', timeZone: 'Atlantic/Reykjavik', embargoUntil: '2032-01-01T00:00:00Z' };
  const edition = editionOf({ 'release-dates/one/en.md': dateFile(facts) }, { now: at('2031-01-01T00:00:00Z') });
  expect(edition.until).toBe(at('2032-01-01T00:00:00Z'));
});

it('the nearest dates are those that come, and where everything lies behind the last ones', () => {
  const days = ['2031-05-01', '2031-05-02', '2031-05-03'];
  const files = Object.fromEntries(days.map((date, index) => [`release-dates/d${index}/en.md`, dateFile({ date })]));
  const nearest = (now: string) =>
    nearestDates(editionOf(files, { now: at(now) }), 'en', 2).map(({ facts }) => facts.date);
  expect(nearest('2031-01-01T00:00:00Z')).toEqual(['2031-05-01', '2031-05-02']);
  expect(nearest('2031-05-03T13:00:00Z')).toEqual(['2031-05-03']);
  expect(nearest('2032-01-01T00:00:00Z')).toEqual(['2031-05-02', '2031-05-03']);
});
