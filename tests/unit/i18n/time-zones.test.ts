import { expect, it } from 'vitest';
import { hoursInCountry } from '@/lib/i18n/time-zones';

const desk = (timeZone: string, from = '09:00', to = '17:30') => ({ timeZone, from, to });

it('gives hours by the clocks of a country that are always as far away', () => {
  expect(hoursInCountry(desk('Asia/Almaty'), 'JP')).toEqual({ from: '13:00', to: '21:30' });
  expect(hoursInCountry(desk('Atlantic/Reykjavik'), 'UY')).toEqual({ from: '06:00', to: '14:30' });
});

it.each([
  ['whose clocks show the same', desk('Europe/Paris'), 'DE'],
  ['with several clocks', desk('Atlantic/Reykjavik'), 'MX'],
  ['that is nearer in summer', desk('Atlantic/Reykjavik'), 'DE'],
  ['where the hours fall on two days', desk('Atlantic/Reykjavik', '01:00', '09:00'), 'UY'],
])('gives none for a country %s', (_, hours, country) => {
  expect(hoursInCountry(hours, country)).toBeUndefined();
});
