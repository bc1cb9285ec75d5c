import { describe, expect, it, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { calendarDraft } from '@/lib/publish/calendar/calendar-file';
import { calendarPath, calendarsOf } from '@/lib/publish/calendar/calendars';
import type { CalendarPath } from '@/lib/routes/files';
import { readCalendar } from '../../../support/calendar';
import { contentFile } from '../../../support/edition';
import { exampleSource } from '../../../support/example-film';
import { editionOf } from '../../../support/items';
import { secondFilmAt } from '../../../support/second-film';

const siteUrl = 'https://film.example';
const source = { ...exampleSource, date: '2031-01-10' };

/** What is subscribed to, of a film with one date. */
function subscribed(facts: object, path: CalendarPath = '/dates.ics', words: object = {}, now = 0) {
  const evidence = { saidBy: 'production', sources: [source] };
  const date = { facts: { date: '2031-05-04', territory: 'ES', kind: 'theatrical', evidence, ...facts } };
  const edition = editionOf(
    {
      'release-dates/opening/en.md': contentFile({ ...date, title: 'The opening', ...words }),
    },
    { now },
  );
  const draft = calendarDraft(path, { edition, locale: 'en', siteUrl });
  return draft?.kind === 'text' ? readCalendar(draft.text) : undefined;
}

const earlier = [{ was: '2031-05-04', on: '2031-03-02' }];

describe('somebody who has subscribed', () => {
  it('has a whole day as a day, in whatever zone', () => {
    const [event] = subscribed({})?.events ?? [];
    expect(event).toMatchObject({
      UID: 'opening@film.example',
      SEQUENCE: '0',
      'LAST-MODIFIED': '20310110T000000Z',
      'DTSTART;VALUE=DATE': '20310504',
    });
    expect(event?.STATUS).toBeUndefined();
  });

  it.each([
    ['Europe/Copenhagen', '2031-03-30', '02:30', '20310330T013000Z'],
    ['Europe/Copenhagen', '2031-10-26', '20:30', '20311026T193000Z'],
    ['America/Los_Angeles', '2031-05-04', '20:30', '20310505T033000Z'],
    ['Pacific/Kiritimati', '2031-05-04', '20:30', '20310504T063000Z'],
  ])('has an hour of %s on %s at its moment', (timeZone, date, time, start) => {
    expect(subscribed({ date, time, timeZone })?.events[0]).toMatchObject({ DTSTART: start });
  });

  it('has an hour without a zone as a day: nobody knows which moment it is', () => {
    expect(subscribed({ time: '20:30' })?.events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20310504' });
  });

  it('sees a date move under the same id', () => {
    const [before] = subscribed({})?.events ?? [];
    const moved = subscribed({ date: '2031-06-20', status: 'moved', earlier })?.events ?? [];
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({
      UID: before?.UID,
      SEQUENCE: '1',
      'LAST-MODIFIED': '20310302T000000Z',
      'DTSTART;VALUE=DATE': '20310620',
    });
    expect(moved[0]?.DESCRIPTION).toContain('4 May 2031'.replace(' ', '\u00a0'));
  });

  it.each([
    ['cancelled', { status: 'cancelled', earlier }, 'Cancelled: '],
    ['put off', { date: 'tba', status: 'postponed', earlier }, 'Postponed: '],
    ['moved to a month', { date: '2031-09', status: 'moved', earlier }, 'No longer on this day: '],
  ])('keeps one that is %s under its id, and reads a note on its day', (_, facts, words) => {
    const events = subscribed(facts)?.events ?? [];
    expect(
      events.map(({ UID, SEQUENCE, STATUS, ...event }) => [UID, SEQUENCE, STATUS, event['DTSTART;VALUE=DATE']]),
    ).toEqual([
      ['opening@film.example', '1', 'CANCELLED', '20310504'],
      ['opening-note@film.example', '1', undefined, '20310504'],
    ]);
    expect(events[1]?.SUMMARY).toBe(`${words}${events[0]?.SUMMARY}`);
  });

  it('hears of one that was taken back, under its id and without its words', () => {
    const withdrawAt = '2031-02-01T00:00:00Z';
    const read = (now: string) => subscribed({ withdrawAt }, '/dates/ES.ics', {}, Date.parse(now))?.events;
    expect(read('2031-01-31T23:59:59Z')?.map(({ STATUS }) => STATUS)).toEqual([undefined]);
    const events = read(withdrawAt) ?? [];
    expect(events.map(({ UID, SEQUENCE, STATUS }) => [UID, SEQUENCE, STATUS])).toEqual([
      ['opening@film.example', '1', 'CANCELLED'],
      ['opening-note@film.example', '1', undefined],
    ]);
    expect(JSON.stringify(events)).not.toContain('The opening');
  });

  it('hears nothing of one that was never public', () => {
    const never = { embargoUntil: '2031-03-01T00:00:00Z', withdrawAt: '2031-02-01T00:00:00Z' };
    expect(subscribed(never, '/dates.ics', {}, Date.parse('2031-04-01T00:00:00Z'))).toBeUndefined();
  });

  it.each(['2031-05', '2031-autumn', '2031', 'tba'])('gets no event of %s', (date) => {
    expect(subscribed({ date })).toBeUndefined();
    expect(subscribed({ date }, '/dates/ES.ics')).toBeUndefined();
  });

  it('is told how sure a date is', () => {
    expect(subscribed({ status: 'planned' })?.events[0]?.STATUS).toBe('TENTATIVE');
    expect(subscribed({ status: 'confirmed' })?.events[0]?.STATUS).toBe('CONFIRMED');
  });

  it('is told how often to look, in the words of either kind of program', () => {
    const properties = subscribed({})?.properties;
    expect(properties?.['REFRESH-INTERVAL;VALUE=DURATION']).toMatch(/^PT\d+H$/);
    expect(properties?.['X-PUBLISHED-TTL']).toBe(properties?.['REFRESH-INTERVAL;VALUE=DURATION']);
  });

  it('reads signs that mean something in a calendar as they were written', () => {
    const title = 'A; B, C \\ D';
    expect(subscribed({}, '/dates.ics', { title })?.events[0]?.SUMMARY).toContain(title);
  });
});

const edition = secondFilmAt(Date.parse('2031-06-02T00:00:00Z'));
const all = calendarsOf(edition);

test.each(locales)('every calendar in %s has short lines, its own events and no stranger', (locale) => {
  for (const calendar of all) {
    const draft = calendarDraft(calendarPath(calendar), { edition, locale, siteUrl });
    if (draft?.kind !== 'text') throw new Error('a calendar is a text');
    for (const line of draft.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(draft.text).not.toContain('\ufffd');
    const ids = readCalendar(draft.text).events.map(({ UID }) => UID?.replace(/(?:-note)?@film\.example$/, ''));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const facts = edition.find('release-dates', id ?? '')?.facts;
      if (calendar.of === 'territory') expect(facts?.territory).toBe(calendar.territory);
      if (calendar.of === 'kind') expect(facts?.kind).toBe(calendar.kind);
      if (calendar.of === 'date') expect(id).toBe(calendar.id);
    }
  }
});

test('there is a calendar of everything, of each country, of each kind and of each day', () => {
  expect(all.map(calendarPath)).toEqual(
    expect.arrayContaining(['/dates.ics', '/dates/IS.ics', '/dates/kind/theatrical.ics', '/dates/date/late-show.ics']),
  );
  expect(all.map(calendarPath)).not.toContain('/dates/date/winter-cinemas.ics');
});
