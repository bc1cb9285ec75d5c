import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { printRow } from '@/lib/publish/fact-sheet/print';
import { pageGraph } from '@/lib/publish/json-ld';
import { kitJson } from '@/lib/publish/kit';
import { kitCsv } from '@/lib/publish/kit/csv';
import type { Kit } from '@/lib/publish/kit/schema';
import { editionOf } from '../../support/edition';
import { translatedFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

it.each([
  [
    'en',
    'Award: Best Film About Wind (12th edition, 9 May 2031)',
    'Nomination: Best Baker on Screen (May 2031). Person One',
  ],
  [
    'ru',
    'Награда: Лучший фильм о ветре (12-й фестиваль, 9 мая 2031)',
    'Номинация: Лучший пекарь на экране (май 2031). Персона Первая',
  ],
  [
    'es',
    'Premio: Mejor película sobre el viento (12.ª edición, 9 de mayo de 2031)',
    'Candidatura: Mejor panadero en pantalla (mayo de 2031). Persona Uno',
  ],
] as const)('the fact sheet tells in %s what was given for what, when and to whom', (locale, won, nominated) => {
  const rows = factSheet(edition, locale).filter(({ id }) => id.startsWith('awards-'));
  const told = rows.map((row) => [
    row.id,
    printRow(locale, row)
      .lines.flat()
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('')
      .toLowerCase(),
    printRow(locale, row).status,
  ]);
  expect(told).toEqual([
    ['awards-best-wind', won.toLowerCase(), 'stated-by-production'],
    ['awards-baker', nominated.toLowerCase(), 'reported-by-press'],
  ]);
});

it('programs are told of prizes as such, and of nominations only where they are called so', () => {
  const context = { edition, locale: 'en', siteUrl } as const;
  const graph = JSON.stringify(pageGraph('/press/facts', context));
  expect(graph).toContain('"award":["Example Festival, 12th edition: Best Film About Wind"]');
  expect(JSON.stringify(pageGraph('/people/person-one', context))).not.toContain('Best Baker on Screen');
});

it.each(locales)('the kit and its table hold each with its people and who says so, in %s', (locale) => {
  const context = { edition, locale, siteUrl };
  const { awards } = JSON.parse(kitJson(context)) as Kit;
  expect(awards.map(({ id, result, people, status }) => [id, result, people, status])).toEqual([
    ['awards/best-wind', 'won', [], 'stated-by-production'],
    ['awards/baker', 'nominated', ['people/person-one'], 'reported-by-press'],
  ]);
  expect(kitCsv('awards', context).trim().split('\r\n')).toHaveLength(3);
});

it('a film without awards claims none', () => {
  const film = editionOf(translatedFilm());
  expect(factSheet(film, 'en').filter(({ id }) => id.startsWith('awards'))).toEqual([]);
  expect(JSON.stringify(pageGraph('', { edition: film, locale: 'en', siteUrl }))).not.toContain('"award"');
});
