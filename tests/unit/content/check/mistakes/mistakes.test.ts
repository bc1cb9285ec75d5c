import { expect, it } from 'vitest';
import { inFields } from './fields';
import { inFolders } from './folders';
import { inFrontMatter } from './front-matter';
import { toldOf } from './mistake';
import { inTexts } from './texts';
import { tinyFilm } from './tiny-film';
import { toBeWarnedOf } from './warnings';

it('of the film without a mistake nothing is told', async () => {
  expect(await toldOf(tinyFilm)).toEqual({ en: '', ru: '', es: '' });
});

it('there are at least 80 of them, no two alike', () => {
  const mistakes = [inFrontMatter, inFields, inFolders, inTexts, toBeWarnedOf].flat();
  expect(mistakes.length).toBeGreaterThanOrEqual(80);
  expect(new Set(mistakes.map(({ told }) => told.en)).size).toBe(mistakes.length);
});
