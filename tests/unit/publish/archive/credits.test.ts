import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { captionsCsv, creditsText } from '@/lib/publish/archive/credits';
import { downloadsOf } from '@/lib/publish/archive/downloads';
import { secondFilmAt } from '../../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

/** The first line of the credits of all that is taken of some groups. */
function titleOf(locale: (typeof locales)[number], groups: string[]) {
  const context = { edition, locale, siteUrl };
  const taken = downloadsOf(context).filter(({ group }) => groups.includes(group));
  expect(new Set(taken.map(({ group }) => group)).size).toBe(groups.length);
  return creditsText(taken, context).split('\n')[0];
}

it.each(locales)('terms of use are promised in %s only where photographs with terms were taken', (locale) => {
  const terms = translator(locale)('downloads.usage').toLowerCase();
  expect(titleOf(locale, ['stills', 'artwork'])).toContain(terms);
  expect(titleOf(locale, ['documents', 'artwork'])).not.toContain(terms);
});

it('the table of captions names the photographer, the credit where nobody else is named', () => {
  const context = { edition, locale: 'en' as const, siteUrl };
  const rows = parse(captionsCsv(downloadsOf(context), context) ?? '', { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(rows.map(({ Photographer, Credit }) => [Photographer, Credit])).toEqual([
    ['Person Three', 'Person Three'],
    ['Person Three', 'Person Three'],
  ]);
});
