import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { editionOf } from '../../support/edition';
import { exampleFilm, exampleSource, translatedFilm } from '../../support/example-film';

const other = { publisher: 'Example Weekly', url: 'https://weekly.example' };

const edition = editionOf(
  translatedFilm({
    runningTime: 95,
    countries: ['ES', 'KZ'],
    languages: ['es', 'kk'],
    trailer: { youtube: 'aB3-_xYz012', language: 'es' },
    titleEvidence: {
      es: { saidBy: 'production', sources: [exampleSource] },
      en: { saidBy: 'press', sources: [other] },
    },
    evidence: {
      runningTime: { saidBy: 'press', sources: [other, exampleSource] },
    },
  }),
);
const rowsIn = (locale: Locale) => factSheet(edition, locale);

it('every form of value that the film has is there, in the order of the sheet', () => {
  expect(rowsIn('en').map(({ id, value }) => [id, value])).toEqual([
    ['title-en', { form: 'text', text: 'The Example', lang: 'en' }],
    ['title-ru', { form: 'text', text: 'Пример', lang: 'ru' }],
    ['title-es', { form: 'text', text: 'El ejemplo', lang: 'es' }],
    ['year', { form: 'year', year: 2031 }],
    ['genre', { form: 'text', text: 'Drama', lang: 'en' }],
    ['runningTime', { form: 'minutes', minutes: 95 }],
    ['countries', { form: 'countries', countries: ['ES', 'KZ'] }],
    ['languages', { form: 'languages', languages: ['es', 'kk'] }],
    ...['subtitles', 'rating', 'pictureFormat', 'aspectRatio', 'frameRate', 'colour', 'sound', 'delivery'].map((id) => [
      id,
      { form: 'unset', status: 'not-supplied' },
    ]),
    ['trailer', { form: 'trailer', href: 'https://www.youtube.com/watch?v=aB3-_xYz012' }],
  ]);
});

it('each figure is labelled by the interface', () => {
  for (const { id, label } of rowsIn('en').slice(3)) expect(label).toEqual({ form: 'message', message: id });
});

describe('titles', () => {
  const titlesIn = (locale: Locale) => rowsIn(locale).filter(({ id }) => id.startsWith('title-'));

  it('begin with the reader’s own; the others name their language', () => {
    expect(titlesIn('ru').map(({ label, value }) => [label, value])).toEqual([
      [
        { form: 'message', message: 'title' },
        { form: 'text', text: 'Пример', lang: 'ru' },
      ],
      [
        { form: 'title', language: 'en' },
        { form: 'text', text: 'The Example', lang: 'en' },
      ],
      [
        { form: 'title', language: 'es' },
        { form: 'text', text: 'El ejemplo', lang: 'es' },
      ],
    ]);
  });

  it('each have their own source: what the press calls the film is not the production’s title', () => {
    expect(titlesIn('es').map(({ id, saidBy, sources }) => [id, saidBy, sources])).toEqual([
      ['title-es', 'production', [exampleSource]],
      ['title-en', 'press', [other]],
      ['title-ru', undefined, []],
    ]);
  });
});

describe('where it comes from', () => {
  it('stands beside the fact, with every source in the given order', () => {
    const row = rowsIn('ru').find(({ id }) => id === 'runningTime');
    expect(row).toMatchObject({ saidBy: 'press', sources: [other, exampleSource] });
  });

  it('is empty rather than invented where nothing is given', () => {
    const row = rowsIn('ru').find(({ id }) => id === 'year');
    expect(row).toMatchObject({ saidBy: undefined, sources: [] });
  });
});

it('what every desk asks for has a row even where nobody has supplied it; the rest has none', () => {
  const rows = factSheet(editionOf(exampleFilm()), 'en').map(({ id, value }) => [id, value.form]);
  expect(rows).toEqual([
    ['title-es', 'text'],
    ['year', 'year'],
    ['genre', 'text'],
    ['runningTime', 'unset'],
    ['countries', 'countries'],
    ['languages', 'unset'],
    ['subtitles', 'unset'],
    ['rating', 'unset'],
    ['pictureFormat', 'unset'],
    ['aspectRatio', 'unset'],
    ['frameRate', 'unset'],
    ['colour', 'unset'],
    ['sound', 'unset'],
    ['delivery', 'unset'],
  ]);
});

it('a film has one rating a territory, each with who says it', () => {
  const evidence = { saidBy: 'production' as const, sources: [exampleSource] };
  const rated = editionOf(exampleFilm({ ratings: [{ territory: 'ES', rating: '16', evidence }] }));
  expect(factSheet(rated, 'en').find(({ id }) => id === 'rating-es')).toEqual({
    id: 'rating-es',
    label: { form: 'rating', territory: 'ES' },
    value: { form: 'text', text: '16', lang: 'es' },
    ...evidence,
  });
});

it('on a page that the film is not translated for, title and genre keep the language they are in', () => {
  const [title, , genre] = factSheet(editionOf(exampleFilm()), 'ru');
  expect(title?.value).toEqual({ form: 'text', text: 'El ejemplo', lang: 'es' });
  expect(genre?.value).toEqual({ form: 'text', text: 'Drama', lang: 'es' });
});
