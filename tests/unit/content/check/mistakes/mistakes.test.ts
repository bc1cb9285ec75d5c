import { describe, expect, it } from 'vitest';
import { inFields } from './fields';
import { inFolders } from './folders';
import { inFrontMatter } from './front-matter';
import { filmWith, type Mistake, toldOf } from './mistake';
import { inTexts } from './texts';
import { tinyFilm } from './tiny-film';
import { toBeWarnedOf } from './warnings';

it('of the film without a mistake nothing is told', async () => {
  expect(await toldOf(tinyFilm)).toEqual({ en: '', ru: '', es: '' });
});

const groups: Record<string, readonly Mistake[]> = {
  'among the fields': inFrontMatter,
  'in a field': inFields,
  'in files and folders': inFolders,
  'in a text': inTexts,
  'that a newsroom would miss': toBeWarnedOf,
};

it('there are at least 80 of them, no two alike', () => {
  const mistakes = Object.values(groups).flat();
  expect(mistakes.length).toBeGreaterThanOrEqual(80);
  expect(new Set(mistakes.map(({ told }) => told.en)).size).toBe(mistakes.length);
});

describe.each(Object.entries(groups))('a mistake %s is told in three languages', (_, mistakes) => {
  it.each(mistakes)('$mistake', async ({ edit, told }) => {
    expect(await toldOf(filmWith(edit))).toEqual(told);
  });
});
