import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filmDays, filmWords, wordsIn } from '../../support/film-words';

const code = ['app', 'components', 'lib', 'messages', 'public'];

const files = code.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)),
);

const namedIn = (words: readonly string[]) =>
  files.flatMap((file) => wordsIn(readFileSync(file, 'utf8'), words).map((word) => `${file} names ${word}`));

test('no title, person, character, partner or place of the film stands in the code', () => {
  expect(namedIn(filmWords())).toEqual([]);
});

test('no day of the film stands in the code, not even as an example', () => {
  expect(namedIn(filmDays())).toEqual([]);
});

test('the words that are looked for are those of the content, in every language', () => {
  const words = filmWords();
  expect(words.length).toBeGreaterThan(100);
  for (const script of [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u])
    expect(words.some((word) => script.test(word))).toBe(true);
  expect(filmDays().length).toBeGreaterThan(3);
});

test('a word is found in any case and beside any sign, but not within another word', () => {
  const words = ['Person One', 'Эрран', 'Exclusive.kz'];
  expect(wordsIn('by PERSON ONE, «Эрран»; exclusive.kz!', words)).toEqual(words);
  expect(wordsIn('person onerous, Эррана, exclusive-kz', words)).toEqual([]);
});
