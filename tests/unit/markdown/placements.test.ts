import { expect, it } from 'vitest';
import { placementsIn, quoteIdsIn, withoutMarkers } from '@/lib/markdown/placements';
import { htmlOf } from '../../support/markdown';

const shownIn = (text: string) => [...htmlOf(text).matchAll(/<quotation id="(\w+)">/g)].map(([, id]) => id);

it.each([
  ['on a line of its own', '[[quote:one]]', ['one']],
  ['with spaces', '  [[quote: one ]]  ', ['one']],
  ['several', 'A\n\n[[quote:one]] \n\nB [[quote:two]]\n\n  [[quote:three]]', ['one', 'three']],
  ['within a sentence', 'as in [[quote:one]]', []],
  ['before a sentence', '[[quote:one]] said she', []],
  ['below a sentence', 'She said:\n[[quote:one]]', []],
  ['without a name', '[[quote:]]', []],
  ['in code between fences', 'A\n\n```\n\n[[quote:one]]\n\n```\n\n[[quote:two]]', ['two']],
  ['in code that is set in', 'A\n\n    [[quote:one]]\n\n[[quote:two]]', ['two']],
  ['in a fence that nobody closes', '~~~\n\n[[quote:one]]', []],
  ['behind backslashes', '\\[[quote:one]]', []],
])('a marker %s is read in the same way by the page and by what asks for it', (_, text, ids) => {
  expect(quoteIdsIn(text)).toEqual(ids);
  expect(shownIn(text)).toEqual(ids);
});

it.each([
  ['a list', '- A\n\n  [[quote:one]]\n\n[[quote:two]]'],
  ['an extract', '> A\n>\n> [[quote:one]]\n\n[[quote:two]]'],
])('%s places no quotation', (_, text) => {
  expect(quoteIdsIn(text)).toEqual(['two']);
});

it('the place of a marker and of its name are told', () => {
  const text = 'A\n\n[[quote: one ]]\n';
  const places = placementsIn(text).map(({ line, marker, name }) => [
    line,
    text.slice(marker.start, marker.end),
    text.slice(name.start, name.end),
  ]);
  expect(places).toEqual([[2, '[[quote: one ]]', 'one']]);
});

it('a text without its markers keeps its lines', () => {
  expect(withoutMarkers('A\n\n[[quote:one]] \n\nB [[quote:two]]\n\n[[quote:three]]')).toBe(
    'A\n\n \n\nB [[quote:two]]\n\n',
  );
});
