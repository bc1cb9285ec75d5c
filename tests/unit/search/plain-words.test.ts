import { expect, test } from 'vitest';
import { toPlainText } from '../../../lib/markdown/plain-text';
import { plainWords } from '../../../lib/search/plain-words';
import { allItems } from '../../support/all-items';
import { searchedFilm } from '../../support/searched-film';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

/** A quotation's marker is the page's to replace: the parser knows it as text. */
const withoutMarkers = (text: string) =>
  text
    .replace(/\[\[quote:[^\]]*\]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('every text of a film reads as the Markdown parser reads it', () => {
  const items = [secondFilmAt(noon), searchedFilm()].flatMap(allItems);
  const bodies = items.flatMap(({ texts }) => Object.values(texts).map(({ body }) => body)).filter(Boolean);
  expect(bodies.length).toBeGreaterThan(20);
  for (const body of bodies) expect(plainWords(body)).toBe(withoutMarkers(toPlainText(body)));
});

test.each([
  ['a link', 'See [Person One](/people/person-one).', 'See Person One.'],
  ['headings and lists', '## A heading\n\n- first\n- second\n\n1. third', 'A heading first second third'],
  ['emphasis', 'It is **very** _strong_ and `plain`.', 'It is very strong and plain.'],
  ['signs that are no marks', 'snake_case_word, 2 * 3 * 4', 'snake_case_word, 2 * 3 * 4'],
  ['footnotes', 'A claim.[^1]\n\n[^1]: Its source.', 'A claim.'],
  ['a quotation', '> Said so.', 'Said so.'],
  ['a quotation’s marker', 'Before\n\n[[quote:one-on-wind]]\n\nafter', 'Before after'],
  ['a table', '| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
  ['escaped marks', '2 \\* 3', '2 * 3'],
])('reads %s', (_, markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});
