import { expect, it } from 'vitest';
import { translator } from '@/lib/i18n/translator';

it.each([
  [3261, '3261\u00a0знак'],
  [5216, '5216\u00a0знаков'],
  [13_261, '13\u00a0261\u00a0знак'],
])('Russian sets four figures without a space: %i', (characters, told) => {
  expect(translator('ru')('files.length', { words: 452, characters })).toContain(told);
});
