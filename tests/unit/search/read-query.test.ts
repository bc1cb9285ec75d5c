import { expect, test } from 'vitest';
import { isTooShort, lengthLimit, readQuery } from '../../../lib/search/read-query';

test.each([
  ['spaces around and between', '  one \t two\n', 'one two'],
  ['NUL and other control characters', 'one\0two\u001b', 'one two'],
  ['what turns the direction of writing', 'one\u202etwo', 'onetwo'],
  ['a hyphen that is not seen', 'ca\u00admera', 'camera'],
  ['half of a character', 'one\ud800', 'one'],
  ['letters in two pieces', 'Pin\u0303ata', 'Piñata'],
  ['only what is not seen', '\u200b\u0007', ''],
])('%s: what is read can be seen', (_, typed, text) => {
  expect(readQuery(typed)).toEqual({ text, wasCut: false });
});

test('a search of 10 000 characters is cut, and its page knows it', () => {
  const { text, wasCut } = readQuery('ю🎬'.repeat(5000));
  expect(wasCut).toBe(true);
  expect([...text]).toHaveLength(lengthLimit + 1);
  expect(readQuery(text)).toEqual({ text, wasCut: true });
});

test('what is typed is not put in order beyond what is searched for: 20 000 accents would take half a second', () => {
  const typed = `a${'\u0300\u0316'.repeat(10_000)}`;
  const before = process.cpuUsage();
  expect(readQuery(typed).wasCut).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(50);
});

test('one of exactly the length that is searched for is not cut', () => {
  expect(readQuery('a'.repeat(lengthLimit))).toEqual({ text: 'a'.repeat(lengthLimit), wasCut: false });
});

test.each([
  ['a', true],
  [' я? ', true],
  ['7', true],
  ['ab', false],
  ['a b', false],
  ['🎬', false],
  ['🏳\ufe0f', false],
  ['', false],
])('“%s” is too short: %s', (text, expected) => {
  expect(isTooShort(text)).toBe(expected);
});
