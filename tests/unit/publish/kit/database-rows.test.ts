import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { kitJson } from '@/lib/publish/kit';
import { tmdbRows, wikidataRows } from '@/lib/publish/kit/database-rows';
import { kitSchema } from '@/lib/publish/kit/schema';
import { site } from '../../../support/page-nodes';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const kit = kitSchema.parse(JSON.parse(kitJson({ edition: secondFilmAt(noon), locale: 'en', siteUrl: site })));
const rowsOf = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

it('TMDB is told the days that hold, with country and type, and no other date', () => {
  const rows = rowsOf(tmdbRows(kit));
  expect(rows.map(({ iso_3166_1, type, release_date }) => [iso_3166_1, type, release_date])).toContainEqual([
    ...['IS', '1', '2031-05-04'],
  ]);
  const told = new Set(rows.map(({ source }) => source));
  const untold = kit.dates.filter(({ url }) => !told.has(url));
  expect(untold.length).toBeGreaterThan(0);
  for (const { date, territory, tmdb_type: type, state } of untold)
    expect(
      !territory || type === null || date?.length !== 10 || ['planned', 'cancelled', 'postponed'].includes(state ?? ''),
    ).toBe(true);
});

it('an age rating goes with a country only where there is one alone', () => {
  const date = { ...kit.dates.find(({ id }) => id === 'release-dates/festival') } as (typeof kit.dates)[number];
  const rating = { territory: 'IS', rating: '12', status: 'stated-by-production' as const, sources: [] };
  const certificates = (ratings: (typeof kit.film)['ratings']) =>
    rowsOf(tmdbRows({ ...kit, dates: [date], film: { ...kit.film, ratings } })).map(
      ({ certification }) => certification,
    );
  expect(certificates([rating])).toEqual(['12']);
  expect(certificates([rating, { ...rating, rating: '16' }])).toEqual(['']);
});

it('Wikidata is told of the film alone, as exactly as it is known, with a source; without its item, nothing', () => {
  const film = { ...kit.film, identifiers: { wikidata: 'Q1', imdb: 'tt0000001' } };
  expect(wikidataRows({ ...kit, film: { ...kit.film, identifiers: {} } })).toBeUndefined();
  const lines =
    wikidataRows({ ...kit, film })
      ?.trim()
      .split('\n') ?? [];
  expect(lines.slice(0, 3)).toEqual([
    `Q1|P1476|en:"The Kite Café"|S854|"${site}/en"`,
    `Q1|P2047|92U7727|S854|"${site}/en"`,
    `Q1|P345|"tt0000001"|S854|"${site}/en"`,
  ]);
  expect(lines).toContain(`Q1|P577|+2031-05-04T00:00:00Z/11|S854|"${site}/en/dates#festival"`);
  const vague = kit.dates.map((date) => ({ ...date, date: '2031-09', state: null }));
  const festival = wikidataRows({ ...kit, film, dates: vague })
    ?.split('\n')
    .find((line) => line.includes('#festival'));
  expect(festival).toContain('|P577|+2031-09-00T00:00:00Z/10|');
});
