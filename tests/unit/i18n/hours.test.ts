import { expect, it } from 'vitest';
import { formatHours, formatWeekdays, timeZoneName, utcOffsets } from '@/lib/i18n/hours';

it('joins days that follow each other, and names others one by one', () => {
  expect(formatWeekdays('en', ['mon', 'tue', 'wed', 'thu', 'fri'])).toBe('Mon–Fri');
  expect(formatWeekdays('ru', ['wed', 'mon', 'tue'])).toBe('пн–ср');
  expect(formatWeekdays('es', ['mon', 'tue'])).toBe('lun, mar');
  expect(formatWeekdays('en', ['mon', 'wed', 'thu'])).toBe('Mon, Wed, Thu');
});

it('names the clocks of a place by a name that holds all year', () => {
  expect(timeZoneName('en', 'Europe/Madrid')).toBe('Central European Time');
  expect(timeZoneName('es', 'Europe/Madrid')).toBe('hora de Europa central');
});

it('tells days, hours and clocks in one line', () => {
  const hours = { days: ['mon', 'tue', 'wed'], from: '09:00', to: '17:30', timeZone: 'Europe/Madrid' } as const;
  expect(formatHours('en', hours)).toBe('Mon–Wed, 09:00–17:30 (Central European Time, UTC+1/UTC+2)');
});

it('says how far the clocks are from UTC, once where that is the same all year', () => {
  expect(utcOffsets('Atlantic/Reykjavik')).toBe('UTC+0');
  expect(utcOffsets('Asia/Kolkata')).toBe('UTC+5:30');
  expect(utcOffsets('America/New_York')).toBe('UTC-5/UTC-4');
});
