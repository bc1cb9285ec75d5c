import { intlTag } from '../i18n/formats';
import { locales } from '../i18n/locales';
import { fold } from './fold';

/** A name may be broken off after so many letters, as every language abbreviates it. */
const shortestMonth = 3;

/** As a month is called beside a day, which is a case of its own in Russian, and alone. */
const manners: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long', day: 'numeric' }, { month: 'long' }];

function namesOf(month: number): string[] {
  return locales.flatMap((locale) =>
    manners.map((manner) => {
      const format = new Intl.DateTimeFormat(intlTag(locale), { timeZone: 'UTC', ...manner });
      const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
      return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

function beginningsOf(name: string): string[] {
  const letters = [...name];
  return letters.map((_, last) => letters.slice(0, last + 1).join('')).slice(shortestMonth - 1);
}

/** The number of a month by its folded name in any of our languages, whole or broken off. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    namesOf(month)
      .flatMap(beginningsOf)
      .map((name) => [name, month] as const),
  ),
);
