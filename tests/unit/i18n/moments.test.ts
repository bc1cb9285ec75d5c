import { expect, test } from 'vitest';
import { countriesByName, isCountry } from '@/lib/i18n/countries';
import { locales } from '@/lib/i18n/locales';
import { formatMoment, machineMoment } from '@/lib/i18n/moments';
import { instantAt } from '@/lib/i18n/zoned-time';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['en', { date: '2031-autumn', territory: 'IS' }, 'autumn 2031, Northern Hemisphere'],
  ['ru', { date: '2031-autumn', territory: 'UY' }, 'осень 2031, Южное полушарие'],
  ['es', { date: '2031-winter', territory: 'UY' }, 'invierno 2031 (hemisferio sur)'],
  ['en', { date: '2031-05-04', time: '20:30' }, '4 May 2031, 20:30'],
  ['en', { date: '2031-05-04', time: '20:30', timeZone: 'Europe/Paris' }, '4 May 2031, 20:30 (Central European Time)'],
  ['en', { date: '2031-05' }, 'May 2031'],
  ['es', { date: '2031-05-04' }, '4 de mayo de 2031'],
] as const)('in %s, %j is printed as exactly as it is known', (locale, moment, printed) => {
  expect(plain(formatMoment(locale, moment))).toBe(printed);
});

test.each([
  [{ date: '2031-autumn', territory: 'UY' }, '2031'],
  [{ date: '2031-05-04', time: '20:30', timeZone: 'Europe/Paris' }, '2031-05-04T18:30:00Z'],
  [{ date: '2031-05-04', time: '20:30' }, '2031-05-04'],
  [{ date: 'tba' }, undefined],
])('machines read %j no more exactly', (moment, machine) => {
  expect(machineMoment(moment)).toBe(machine);
});

test.each([
  ['2031-03-30', '02:30', 'Europe/Copenhagen', '2031-03-30T01:30:00.000Z'],
  ['2031-10-26', '02:30', 'Europe/Copenhagen', '2031-10-26T00:30:00.000Z'],
  ['2031-05-04', '00:00', 'Pacific/Kiritimati', '2031-05-03T10:00:00.000Z'],
  ['2031-05-04', '00:00', 'Asia/Kolkata', '2031-05-03T18:30:00.000Z'],
])('%s, %s by the clocks of %s is one moment', (day, time, zone, instant) => {
  expect(new Date(instantAt(day, time, zone)).toISOString()).toBe(instant);
});

test.each(locales)('every country has a name in %s, none twice', (locale) => {
  const countries = countriesByName(locale);
  expect(countries.length).toBe(249);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(249);
  for (const { code, name } of countries) expect(name, code).not.toBe(code);
  expect(['es', 'XX', 'EU', ''].filter(isCountry)).toEqual([]);
});
