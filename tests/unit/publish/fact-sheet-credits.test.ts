import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { contentFile, editionOf } from '../../support/edition';
import { exampleFilm, examplePerson, exampleSource } from '../../support/example-film';

const weekly = { publisher: 'Example Weekly', url: 'https://weekly.example' };
const daily = { publisher: 'Example Daily', title: 'News', url: 'https://daily.example/news' };
const reported = { saidBy: 'press', sources: [weekly] };

const edition = editionOf({
  ...exampleFilm(),
  'people/person-one/en.md': examplePerson(
    { group: 'cast', order: 1, credits: ['actor'], characterEvidence: reported },
    { name: 'Person One', role: 'actor', character: 'Captain' },
  ),
  'people/person-one/ru.md': contentFile({ name: 'Персона Один', role: 'актёр', character: 'Капитан' }),
  'people/person-two/en.md': examplePerson(
    {
      group: 'cast',
      order: 2,
      credits: ['actor', 'producer'],
      creditEvidence: { producer: { saidBy: 'press', sources: [daily] } },
    },
    { name: 'Person Two', role: 'actor and executive producer' },
  ),
  'people/person-three/en.md': examplePerson(
    { group: 'cast', order: 3, credits: ['actor'], evidence: reported },
    { name: 'Person Three' },
  ),
  'people/person-four/en.md': examplePerson({ credits: ['costume-designer', 'director'] }, { name: 'Person Four' }),
});
const valuesIn = (locale: Locale) => Object.fromEntries(factSheet(edition, locale).map(({ id, value }) => [id, value]));
const row = (id: string) => factSheet(edition, 'en').find((each) => each.id === id);

describe('people', () => {
  it('stand under each of their credits, in the order of the sheet', () => {
    const rows = factSheet(edition, 'en').filter(({ value }) => value.form === 'people');
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['director-production', { form: 'message', message: 'director', count: 1 }],
      ['actor-production', { form: 'message', message: 'actor', count: 2 }],
      ['actor-press', { form: 'message', message: 'actor', count: 1, byPress: true }],
      ['costume-designer-production', { form: 'message', message: 'costume-designer', count: 1 }],
      ['producer-press', { form: 'message', message: 'producer', count: 1 }],
      ['characters-press', { form: 'message', message: 'characters', count: 1 }],
    ]);
  });

  it('that only the press credits never stand among those the production credits', () => {
    expect(row('actor-press')).toMatchObject({ saidBy: 'press', sources: [weekly] });
    expect(row('actor-press')?.value).toEqual({
      form: 'people',
      people: [{ name: { name: 'Person Three', lang: 'en' }, path: '/people#person-three' }],
    });
  });

  it('whose single credit comes from elsewhere have that source for it, and only for it', () => {
    expect(row('producer-press')).toMatchObject({ saidBy: 'press', sources: [daily] });
    expect(row('actor-production')?.sources).toEqual([exampleSource]);
  });

  it('are named in the reader’s script where that is documented', () => {
    expect(valuesIn('ru')['actor-production']).toEqual({
      form: 'people',
      people: [
        { name: { name: 'Персона Один', lang: 'ru' }, path: '/people#person-one' },
        { name: { name: 'Person Two', lang: 'en' }, path: '/people#person-two' },
      ],
    });
  });

  it('who produce have the title they bear', () => {
    const as = { text: 'actor and executive producer', lang: 'en' };
    expect(valuesIn('ru')['producer-press']).toEqual({
      form: 'people',
      people: [{ name: { name: 'Person Two', lang: 'en' }, path: '/people#person-two', as }],
    });
  });

  it('who play a part stand beside it, by whoever says so', () => {
    expect(row('characters-press')?.sources).toEqual([weekly]);
    expect(valuesIn('ru')['characters-press']).toEqual({
      form: 'people',
      people: [
        { name: { name: 'Персона Один', lang: 'ru' }, path: '/people#person-one', as: { text: 'Капитан', lang: 'ru' } },
      ],
    });
  });

  it('name a source that they share only once', () => {
    expect(row('actor-production')?.sources).toEqual([exampleSource]);
  });
});

it('no two rows share an address', () => {
  const ids = factSheet(edition, 'en').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
