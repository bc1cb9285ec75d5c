import { expect, test } from 'vitest';
import { fold } from '../../../lib/search/fold';
import { excerptOf, mark } from '../../../lib/search/marks';
import { stemOf } from '../../../lib/search/terms';

const isMatch = (word: string) => stemOf('en', fold(word)) === 'kite';

/** The text with the marked words in brackets. */
const shown = (text: string) =>
  mark(text, isMatch)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['One kite.', 'One [kite].'],
  ['KITES, kite-makers and a kitchen', '[KITES], [kite]-makers and a kitchen'],
  ['no such thing', 'no such thing'],
  ['', ''],
])('in “%s” whole words are marked as they are written', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('every piece is the text at its place', () => {
  const text = 'A kite, a kite 🪁 and “kites”.';
  const pieces = mark(text, isMatch);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  for (const piece of pieces) expect(text.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
});

const long = `${'before '.repeat(60)}kite${' after'.repeat(60)}`;

test('a long text is shown around its first sought word, cut between words', () => {
  const excerpt = excerptOf(long, isMatch);
  expect(excerpt).toMatch(/^…before .* kite after .* after…$/);
  expect(excerpt.length).toBeLessThan(230);
});

test('a long text without a sought word is shown from its beginning, without the sign it is cut at', () => {
  expect(excerptOf(`${'one, two, '.repeat(60)}`, isMatch)).toMatch(/^one, two, .* (?:one|two)…$/);
});

test('the end of a text is not cut', () => {
  expect(excerptOf(`${'before '.repeat(60)}the last kite.`, isMatch)).toMatch(/^…before .* the last kite\.$/);
});

test('a short text is shown as it is, and one without spaces is cut all the same', () => {
  expect(excerptOf('A kite.', isMatch)).toBe('A kite.');
  expect(excerptOf('x'.repeat(5000), isMatch)).toHaveLength(221);
});
