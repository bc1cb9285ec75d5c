import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf, type Part } from '../../../../lib/desk/client/editor/difference';

const marked = (parts: readonly Part[]) =>
  parts.map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

test('of a line that changed only the words that differ are marked', () => {
  const [from, to] = ['a: one\nb: two old words\nc: three\n', 'a: one\nb: two new words\nc: three\n'];
  expect(marked(differenceOf(from, to))).toBe('a: one\nb: two [-old -][+new +]words\nc: three\n');
});

test('lines that came or went are whole', () => {
  expect(marked(differenceOf('a\nb\nc\n', 'a\nc\nd\n'))).toBe('a\n[-b\n-]c\n[+d\n+]');
  expect(differenceOf('same', 'same')).toEqual([{ is: 'same', text: 'same' }]);
  expect(marked(differenceOf('', 'new\n'))).toBe('[+new\n+]');
});

test('both texts can be read out of the difference, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', 'c\n', '\n', 'де '), { maxLength: 30 })
    .map((parts) => parts.join(''));
  const textOf = (parts: readonly Part[], without: Part['is']) =>
    parts.flatMap(({ is, text: part }) => (is === without ? [] : [part])).join('');
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = differenceOf(from, to);
      expect(textOf(parts, 'new')).toBe(from);
      expect(textOf(parts, 'gone')).toBe(to);
    }),
  );
});
