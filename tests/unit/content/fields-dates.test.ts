import { describe, expect, it } from 'vitest';
import { day, instant, partialDate } from '@/lib/content/fields';

const accepts = (schema: typeof day, value: unknown) => schema.safeParse(value).success;

describe('a day', () => {
  it.each(['2025-09-26', '2024-02-29', '2000-02-29', '2025-12-31'])('can be %s', (value) => {
    expect(day.parse(value)).toBe(value);
  });

  it.each([
    '2026-02-30',
    '0025-05-14',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-9-26',
    '26.09.2025',
    '2025-09-26T00:00:00Z',
    '2025-09',
    ' 2025-09-26',
    '',
    20250926,
    new Date(0),
  ])('cannot be %j', (value) => {
    expect(day.safeParse(value).error?.issues[0]?.message).toBe('how.day');
  });
});

describe('a date as far as it is known', () => {
  it.each(['2025-09-26', '2025-09', '2025'])('stays %s: nothing is added to it', (value) => {
    expect(partialDate.parse(value)).toBe(value);
  });

  it.each(['2026-02-30', '0025', '0025-05-14', '2025-13', '2025-00', '25', '20250', 'September 2025', 'tba', '', 2025])(
    'cannot be %j',
    (value) => {
      expect(partialDate.safeParse(value).error?.issues[0]?.message).toBe('how.date');
    },
  );
});

describe('a moment', () => {
  it.each([
    '2025-09-26T18:00:00+02:00',
    '2025-09-26T18:00+02:00',
    '2025-09-26T16:00:00Z',
    '2025-09-26T23:59:59-11:30',
    '2025-09-26T18:00:00+05:45',
  ])('can be %s', (value) => {
    expect(instant.parse(value)).toBe(value);
  });

  it.each([
    '2025-09-26T18:00:00',
    '2025-09-26 18:00:00+02:00',
    '2025-09-26',
    '2026-02-30T18:00:00Z',
    '0025-05-14T18:00:00Z',
    '2025-09-26T25:00:00Z',
    '2025-09-26T18:60:00Z',
    '2025-09-26T18:00:60Z',
    '2025-09-26T18:00:00+24:00',
    '2025-09-26T18:00:00+2',
    '2025-09-26T18:00:00 CET',
    '2025-09-26T18:00:00z',
    1758902400,
  ])('cannot be %j', (value) => {
    expect(instant.safeParse(value).error?.issues[0]?.message).toBe('how.instant');
  });

  it('is the same for every reader, whatever the zone of the server', () => {
    expect(accepts(instant, '2025-09-26T18:00:00+02:00')).toBe(true);
    expect(Date.parse(instant.parse('2025-09-26T18:00:00+02:00'))).toBe(Date.UTC(2025, 8, 26, 16));
  });
});
