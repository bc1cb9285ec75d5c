import { expect, test } from 'vitest';
import { filmDays, filmWords, wordsIn } from '../../support/film-words';
import { secondFilm } from '../../support/second-film';

test('the words that are looked for are titles, people, characters, partners and places of a film, in every language', () => {
  const words = filmWords(secondFilm);
  for (const word of ['The Kite Café', 'Кафе воздушных змеев', 'Person One', 'Persona Uno', 'Example Radio'])
    expect(words).toContain(word);
  expect(filmDays(secondFilm)).toContain('2031-05-04');
});

test('a word is found in any case and beside any sign, but not within another word', () => {
  const words = ['Person One', 'Терран', 'Example.kz'];
  expect(wordsIn('by PERSON ONE, «Терран»; example.kz!', words)).toEqual(words);
  expect(wordsIn('person onerous, Террана, example-kz', words)).toEqual([]);
});
