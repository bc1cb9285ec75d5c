import { expect, test } from 'vitest';
import { fold } from '../../../lib/search/fold';

test.each([
  ['capital letters', 'Example ПРИМЕР', 'example пример'],
  ['accents', 'Arácneo São Über Çelik', 'aracneo sao uber celik'],
  ['accents written as signs of their own', 'Ara\u0301cneo', 'aracneo'],
  ['ё', 'Ёлка', 'елка'],
  ['Kazakh letters', 'әғқңөұүһі', 'агкноуухи'],
  ['letters that do not come apart', 'ıłøđßæœ', 'ilodssaeoe'],
])('%s are compared as plain ones', (_, word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('ñ and й are letters of their own, however they are written', () => {
  expect(fold('Año')).not.toBe(fold('ano'));
  expect(fold('An\u0303o')).toBe('año');
  expect(fold('мой')).not.toBe(fold('мои'));
  expect(fold('мои\u0306')).toBe('мой');
});
