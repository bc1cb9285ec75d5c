import { expect, test } from 'vitest';
import { parseTarget } from '../../../../lib/server/http/target';

test.each([
  ['a plain path', '/en/press', { kind: 'readable', path: '/en/press', query: '' }],
  ['a query, kept as it is', '/en/press?page=2&x=%2F', { kind: 'readable', path: '/en/press', query: 'page=2&x=%2F' }],
  ['a question mark within the query', '/en?a=b?c', { kind: 'readable', path: '/en', query: 'a=b?c' }],
  ['encoded letters', '/ru/%D0%BA%D0%B8%D0%BD%D0%BE', { kind: 'readable', path: '/ru/кино', query: '' }],
  [
    'a whole address, as a proxy may send it',
    'http://elsewhere.example/en?a=b',
    { kind: 'readable', path: '/en', query: 'a=b' },
  ],
  ['a whole address without a path', 'HTTPS://elsewhere.example', { kind: 'readable', path: '/', query: '' }],
  ['dots, which are nothing but letters here', '/en/%2e%2e/x', { kind: 'readable', path: '/en/../x', query: '' }],
])('reads %s', (_, target, expected) => {
  expect(parseTarget(target)).toEqual(expected);
});

test.each([
  ['an encoding that breaks off', '/%'],
  ['bytes that are no UTF-8', '/%ff'],
  ['half of a letter', '/%D0'],
  ['NUL', '/en%00'],
  ['NUL behind the encoding of another letter', '/%D0%BA%00'],
  ['the server as a whole', '*'],
  ['nothing', ''],
])('refuses %s with 400', (_, target) => {
  expect(parseTarget(target)).toEqual({ kind: 'refused', status: 400, message: 'This address cannot be read.' });
});

test('refuses a path of more than 2 048 bytes with 414, and takes one of exactly that length', () => {
  const refused = { kind: 'refused', status: 414, message: 'This address is too long.' };
  expect(parseTarget(`/${'a'.repeat(2048)}`)).toEqual(refused);
  expect(parseTarget(`/${'a'.repeat(2047)}`)).toEqual({ kind: 'readable', path: `/${'a'.repeat(2047)}`, query: '' });
  expect(parseTarget(`/${'é'.repeat(1024)}`)).toEqual(refused);
});

test('what was typed to be searched for may be longer', () => {
  const query = `q=${'%D0%BA'.repeat(10_000)}`;
  expect(parseTarget(`/ru/search?${query}`)).toEqual({ kind: 'readable', path: '/ru/search', query });
});
