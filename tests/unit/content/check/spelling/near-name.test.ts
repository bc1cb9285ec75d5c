import { expect, it } from 'vitest';
import { isFormOf, nearName } from '@/lib/content/check/spelling/near-name';

it.each([
  ['Иванов', 'Ивановым'],
  ['Петрова', 'Петровой'],
  ['Halloran', 'Hallorans'],
])('%s may be written as %s', (name, word) => {
  expect(isFormOf(name, word)).toBe(true);
});

it.each([
  ['a letter that is missing', 'Haloran', 'Halloran'],
  ['a letter too many', 'Hallloran', 'Halloran'],
  ['another letter', 'Hallaran', 'Halloran'],
  ['two letters that have changed places', 'Hallroan', 'Halloran'],
])('%s', (_, word, name) => {
  expect(nearName(word, ['Somebody', name])).toBe(name);
});

it('a misspelt name is known in its cases', () => {
  expect(nearName('Перовой', ['Петрова'])).toBe('Петрова');
  expect(nearName('Иваноовым', ['Иванов'])).toBe('Иванов');
});

it('a short name is like too many words', () => {
  expect(nearName('Anne', ['Anna'])).toBeUndefined();
});
