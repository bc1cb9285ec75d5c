import { expect, it } from 'vitest';
import { wordsIn } from '@/lib/content/check/spelling/words-in';

const found = (text: string) => wordsIn(text).map((word) => word.text);

it('a word is found with its place', () => {
  expect(wordsIn('A kite — it’s red.')).toEqual([
    { text: 'A', index: 0 },
    { text: 'kite', index: 2 },
    { text: 'it’s', index: 9 },
    { text: 'red', index: 14 },
  ]);
});

it.each([
  ['addresses, names of files and folders', 'press@films.example kite.jpg altyn-orda.example press/kite [^kite]', []],
  ['figures with an ending', 'в 1940-х, 3-й', ['в']],
  ['italics', 'a *vliegertje* and _papalotes_ here', ['a', 'and', 'here']],
  ['titles in quotation marks', 'in “El vuelo” and «Полёт»', ['in', 'and']],
  ['small words within a name', 'Niños de Rusia, María de la Torre', ['Niños', 'Rusia', 'María', 'Torre']],
])('%s are passed over', (_, text, words) => {
  expect(found(text)).toEqual(words);
});

it('a long quotation is of plain words', () => {
  expect(found(`“${'the wind rose '.repeat(6)}”`)).toHaveLength(18);
});
