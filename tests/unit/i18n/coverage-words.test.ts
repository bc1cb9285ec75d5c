import { expect, it } from 'vitest';
import { translator } from '@/lib/i18n/translator';

it.each([
  ['en', 8, 10, '8 out of 10'],
  ['ru', 7.5, 10, '7,5 из 10'],
  ['es', 8, 10, '8 sobre 10'],
] as const)('points are told in %s with the highest that can be given: %s of %s', (locale, value, of, told) => {
  expect(translator(locale)('coverage.pointsOf', { value, of })).toBe(told);
});

it.each([
  ['en', 1, '1 star out of 5'],
  ['ru', 2, '2 звезды из 5'],
  ['ru', 5, '5 звёзд из 5'],
  ['es', 1, '1 estrella de 5'],
] as const)('stars are counted in %s: %s', (locale, value, told) => {
  expect(translator(locale)('coverage.starsOf', { value, of: 5 })).toBe(told);
});

it.each([
  ['en', '2 stars (the scale is not stated)', '1 point (the scale is not stated)'],
  ['ru', '2 звезды (шкала не указана)', '1 балл (шкала не указана)'],
  ['es', '2 estrellas (no se indica la escala)', '1 punto (no se indica la escala)'],
] as const)('a rating without its scale says so in %s', (locale, stars, points) => {
  const t = translator(locale);
  expect([t('coverage.stars', { value: 2 }), t('coverage.points', { value: 1 })]).toEqual([stars, points]);
});
