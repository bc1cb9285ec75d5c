import { expect, it } from 'vitest';
import { coverageList, coverageOf } from '@/lib/content/queries';
import { originalFile, translatedFile } from '../../support/content-files';
import { editionOf } from '../../support/items';

const page = (language: string, date: string | undefined, facts: object = {}) =>
  originalFile('coverage', {
    facts: { language, date, url: `https://paper.example/${language}/${date}`, ...facts },
  });

const edition = editionOf({
  'people/one/en.md': originalFile('people'),
  'coverage/spanish-new/en.md': page('es', '2026-03-04', { people: ['one'] }),
  'coverage/spanish-old/en.md': page('es', '2025-10-10'),
  'coverage/russian-dated/en.md': page('ru', '2025-11-06', { people: ['one'], outlet: 'Gazeta', author: 'Avtor' }),
  'coverage/russian-dated/ru.md': translatedFile('coverage', { outlet: 'Газета', author: 'Автор' }),
  'coverage/russian-undated/en.md': page('ru', undefined),
  'coverage/french/en.md': page('fr', '2025-12'),
});

it('pages in the reader’s language come first, then the others, both from the newest to the undated', () => {
  const others = ['spanish-new', 'french', 'spanish-old'];
  expect(coverageList(edition, 'ru').map(({ id }) => id)).toEqual(['russian-dated', 'russian-undated', ...others]);
  expect(coverageList(edition, 'es').map(({ id }) => id)).toEqual([
    ...['spanish-new', 'spanish-old'],
    ...['french', 'russian-dated', 'russian-undated'],
  ]);
});

it('the coverage of a person is in the same order', () => {
  expect(coverageOf(edition, 'ru', 'one').map(({ id }) => id)).toEqual(['russian-dated', 'spanish-new']);
  expect(coverageOf(edition, 'es', 'one').map(({ id }) => id)).toEqual(['spanish-new', 'russian-dated']);
  expect(coverageOf(edition, 'es', 'two')).toEqual([]);
});

it('outlet and author are written as the reader’s language writes them', () => {
  const [russian] = coverageList(edition, 'ru');
  expect(russian).toMatchObject({ outlet: 'Газета', author: 'Автор' });
  const english = coverageList(edition, 'en').find(({ id }) => id === 'russian-dated');
  expect(english).toMatchObject({ outlet: 'Gazeta', author: 'Avtor' });
});

it('where a text is not translated, names are not taken from the language it is shown in', () => {
  const untranslated = editionOf({
    'coverage/report/ru.md': originalFile('coverage', { facts: { outlet: 'Gazeta' }, outlet: 'Газета' }),
  });
  expect(coverageList(untranslated, 'en')[0]).toMatchObject({ lang: 'ru', outlet: 'Gazeta' });
  expect(coverageList(untranslated, 'ru')[0]).toMatchObject({ lang: 'ru', outlet: 'Газета' });
});
