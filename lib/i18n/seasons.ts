import { hemisphereOf } from './hemispheres';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

/** `2031-autumn` in two pieces; undefined for any other date. */
export function seasonOf(date: string): { year: string; season: Season } | undefined {
  const season = seasons.find((name) => date.endsWith(`-${name}`));
  return season && { year: date.slice(0, 4), season };
}

/** The last month of a season, `2031-11`. Spring begins in March in the north, and in September in the south. */
export function lastMonthOf({ year, season }: { year: string; season: Season }, country: string | undefined): string {
  const month = 5 + 3 * seasons.indexOf(season) + (hemisphereOf(country) === 'south' ? 6 : 0);
  /** Of the seasons, the one of the new year alone ends in another year. */
  const ends = month === 14 ? Number(year) + 1 : year;
  return `${ends}-${String(month % 12).padStart(2, '0')}`;
}
