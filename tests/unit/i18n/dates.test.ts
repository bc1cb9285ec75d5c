import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(locales)('in %s', (locale) => {
  it.each(['2026', '2013', '1931'])('a year is printed as that year alone: %s', (year) => {
    expect(formatDate(locale, year)).toBe(year);
  });

  it('a month never becomes its first day', () => {
    expect(formatDate(locale, '2026-03')).not.toMatch(/\b1\b/);
  });

  it.each(['2025-01-01', '2025-12-31', '2024-02-29'])('%s is that day on any server, whatever its zone', (date) => {
    const printed = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return formatDate(locale, date);
    });
    expect(new Set(printed).size).toBe(1);
    const figures = printed[0]?.match(/\d+/g)?.map(Number);
    expect(new Set(figures)).toEqual(new Set([Number(date.slice(8)), Number(date.slice(0, 4))]));
  });
});

it.each([
  ['en', '1 January 2025'],
  ['ru', '1 января 2025'],
  ['es', '1 de enero de 2025'],
] as const)('the day stays on one line with its month in %s', (locale, printed) => {
  expect(formatDate(locale, '2025-01-01')).toBe(printed.replace(' ', '\u00a0'));
});

it('every month has its name in Russian: alone in the nominative, behind a day in the genitive', () => {
  expect(formatDate('ru', '2025-08')).toBe('август 2025');
  expect(formatDate('ru', '2025-08-26')).toBe('26\u00a0августа 2025');
});
