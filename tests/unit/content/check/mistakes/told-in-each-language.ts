import { describe, expect, it } from 'vitest';
import { filmWith, type Mistake, toldOf } from './mistake';

/** A test for each mistake. Every group of them has a file of its own, so that they run beside each other. */
export function toldInEachLanguage(where: string, mistakes: readonly Mistake[]): void {
  describe(`a mistake ${where} is told in each language`, () => {
    it.each(mistakes)('$mistake', async ({ edit, told }) => {
      expect(await toldOf(filmWith(edit))).toEqual(told);
    });
  });
}
