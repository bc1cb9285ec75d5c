import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { contentFile, editionOf } from '../../support/edition';
import { exampleFilm, examplePartner, exampleSource } from '../../support/example-film';

const weekly = { publisher: 'Example Weekly', url: 'https://weekly.example' };
const reported = { saidBy: 'press', sources: [weekly] };

const edition = editionOf({
  ...exampleFilm(),
  'partners/films/ru.md': examplePartner({ name: 'Пример Фильм', order: 2 }),
  'partners/films/en.md': contentFile({ name: 'Primer Film' }),
  'partners/house/en.md': examplePartner({
    name: 'Example House',
    order: 1,
    evidence: { saidBy: 'production', sources: [weekly, exampleSource] },
  }),
  'partners/cinema/en.md': examplePartner({ name: 'Example Cinema', kind: 'distribution', evidence: reported }),
  'partners/channel/en.md': examplePartner({ name: 'Example Channel', kind: 'participation' }),
  'partners/paper/en.md': examplePartner({ name: 'Example Paper', kind: 'media' }),
});
const valuesIn = (locale: Locale) => Object.fromEntries(factSheet(edition, locale).map(({ id, value }) => [id, value]));
const row = (id: string) => factSheet(edition, 'en').find((each) => each.id === id);

describe('companies', () => {
  it('stand by what they did; media partners are none of the film’s facts', () => {
    const rows = factSheet(edition, 'en').filter(({ value }) => value.form === 'names');
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['production-production', { form: 'message', message: 'production' }],
      ['distribution-press', { form: 'message', message: 'distribution' }],
      ['participation-production', { form: 'message', message: 'participation' }],
    ]);
  });

  it('are named as the reader’s language writes them', () => {
    expect(valuesIn('en')['production-production']).toEqual({ form: 'names', names: ['Example House', 'Primer Film'] });
    expect(valuesIn('ru')['production-production']).toEqual({
      form: 'names',
      names: ['Example House', 'Пример Фильм'],
    });
  });

  it('that distribute the film are told apart by country: nobody takes one for the distributor of another', () => {
    const distributed = editionOf({
      ...exampleFilm(),
      'partners/one/en.md': examplePartner({ name: 'One', kind: 'distribution', country: 'ES', order: 1 }),
      'partners/two/en.md': examplePartner({ name: 'Two', kind: 'distribution', country: 'KZ', order: 2 }),
    });
    const rows = factSheet(distributed, 'en').filter(({ value }) => value.form === 'names');
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['distribution-es-production', { form: 'distribution', country: 'ES' }],
      ['distribution-kz-production', { form: 'distribution', country: 'KZ' }],
    ]);
  });

  it('bring all their sources, each once', () => {
    expect(row('production-production')?.sources).toEqual([weekly, exampleSource]);
  });
});
