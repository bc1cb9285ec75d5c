import { formatDateParts } from './formats';
import { hemisphereOf } from './hemispheres';
import { timeZoneName } from './hours';
import type { Locale } from './locales';
import { seasonOf } from './seasons';
import { translator } from './translator';
import { instantAt } from './zoned-time';

/** When something takes place, as exact as it is known. */
export type Moment = {
  /** `2031-05-04`, `2031-05`, `2031-autumn`, `2031` or `tba`. */
  date: string;
  time?: string;
  /** Of `time`. */
  timeZone?: string;
  /** Where a season is meant. */
  territory?: string;
};

/** In two pieces: what stands large, and the rest. */
export function formatMomentParts(locale: Locale, moment: Moment): { figure: string; rest?: string } {
  const { date, time, timeZone, territory } = moment;
  const t = translator(locale);
  if (date === 'tba') return { figure: t('facts.toBeAnnounced') };
  const season = seasonOf(date);
  if (season) {
    const rest = t('season.rest', { year: season.year, hemisphere: hemisphereOf(territory) });
    return { figure: t(`season.${season.season}`), rest };
  }
  const { figure, year } = formatDateParts(locale, date);
  if (!time || !year) return { figure, rest: year };
  if (!timeZone) return { figure, rest: t('date.atTime', { year, time }) };
  return { figure, rest: t('date.atZonedTime', { year, time, zone: timeZoneName(locale, timeZone) }) };
}

/** 4 May 2031, 20:30 (Greenwich Mean Time); autumn 2031, Southern Hemisphere; May 2031 */
export function formatMoment(locale: Locale, moment: Moment): string {
  const { figure, rest } = formatMomentParts(locale, moment);
  return rest ? `${figure} ${rest}` : figure;
}

/** The same for machines, never more exact; undefined where it is not known. */
export function machineMoment({ date, time, timeZone }: Moment): string | undefined {
  if (date === 'tba') return undefined;
  if (time && timeZone) return new Date(instantAt(date, time, timeZone)).toISOString().replace('.000', '');
  return seasonOf(date)?.year ?? date;
}
