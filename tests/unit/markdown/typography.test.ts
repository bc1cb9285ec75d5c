import { describe, expect, it } from 'vitest';
import { typeset } from '@/lib/markdown/typography';

/** No-break spaces, made visible. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

describe('in Russian a line does not break', () => {
  it.each([
    ['behind a word of one letter', 'Она ждёт в поле у реки', 'Она ждёт в_поле у_реки'],
    ['behind a short preposition', 'на студии из города', 'на_студии из_города'],
    ['behind a short word that a link follows', 'жили в ', 'жили в_'],
    ['between a number and its noun', '4 тонны, 152 дела', '4_тонны, 152_дела'],
    ['within a day', '26 сентября', '26_сентября'],
    ['within a year', '2025 года, 2025 г.', '2025_года, 2025_г.'],
    ['before a particle', 'хотел бы, сказал ли он', 'хотел_бы, сказал_ли он'],
    ['before a dash', 'Фильм — драма', 'Фильм_— драма'],
    ['before a per cent sign', '10 % бюджета', '10_% бюджета'],
    ['within initials', 'А. Б. Примеров', 'А._Б._Примеров'],
  ])('%s', (_, text, set) => {
    expect(shown(typeset('ru', text))).toBe(set);
  });
});

describe('in Russian nothing else changes', () => {
  it.each([
    ['a time and a ratio', 'начало в 10:30, кадр 16:9', 'начало в_10:30, кадр 16:9'],
    ['straight quotation marks, hyphens and three dots', '"так" - да...', '"так" - да...'],
    ['spaces at the edges, where another element follows', ' лагерь ', ' лагерь '],
    ['a line break at the edge', '\nлагерь\n', '\nлагерь\n'],
    ['a space alone', ' ', ' '],
    ['nothing', '', ''],
    ['Latin words', 'Example Films, The Example', 'Example Films, The Example'],
    ['an address', 'https://elsewhere.example/a', 'https://elsewhere.example/a'],
    ['what looks like markup', '1 < 2 & <b>', '1 < 2 & <b>'],
  ])('%s', (_, text, set) => {
    expect(shown(typeset('ru', text))).toBe(set);
  });

  it('the words and their order', () => {
    const text =
      'В 1931 году у реки — и в поле, и в доме — жили 10 000 человек: 70 % из них, как сказал бы А. Б. Примеров, ушли.';
    expect(typeset('ru', text).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('setting a text twice', () => {
    const once = typeset('ru', 'Она и я — в поле, 26 сентября 2025 года');
    expect(typeset('ru', once)).toBe(once);
  });
});

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  it('a dash stays with the word before it', () => {
    expect(shown(typeset(locale, 'a word — and another'))).toBe('a word_— and another');
  });

  it.each([
    'a y o, I am a fan',
    'in September 2025, en septiembre de 2025',
    '4 tonnes of 10 sorts',
    ' edges ',
    '«"a" - b...»',
    'closed—dash',
    'made in ',
    'hecho en ',
  ])('%s stays as it is', (text) => {
    expect(typeset(locale, text)).toBe(text);
  });
});

it.each([
  ['en', 'In “The Example” they', 'In “The_Example” they'],
  ['es', 'En «El Ejemplo» se', 'En «El_Ejemplo» se'],
  ['ru', 'В «Большом примере» есть', 'В_«Большом_примере» есть'],
  ['en', 'In “The Example of Length” they', 'In “The Example of Length” they'],
] as const)('in %s a title of two short words is not broken: %s', (locale, text, set) => {
  expect(shown(typeset(locale, text))).toBe(set);
});

it.each(['en', 'es'] as const)('in %s a line does not break between a figure and its per cent sign', (locale) => {
  expect(shown(typeset(locale, 'a share of 10 % and 90 %'))).toBe('a share of 10_% and 90_%');
});

it.each([
  ['en', 'on 26 September 2025', 'on 26_September 2025'],
  ['en', 'a share of 70 per cent', 'a share of 70_per_cent'],
  ['en', '3 Marches', '3 Marches'],
  ['es', 'el 26 de agosto de 2025', 'el 26_de_agosto de 2025'],
  ['es', '152 de los presos', '152 de los presos'],
] as const)('in %s a figure stays with what it counts: %s', (locale, text, set) => {
  expect(shown(typeset(locale, text))).toBe(set);
});
