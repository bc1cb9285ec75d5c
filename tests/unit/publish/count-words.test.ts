import { expect, it } from 'vitest';
import { countWords } from '@/lib/publish/count-words';

it.each([
  ['en', 'Isn’t it 3.5 metres?', 4],
  ['ru', 'Из-за домбры — 2 слова.', 5],
  ['es', '«¿Qué?», dijo.', 2],
  ['en', '', 0],
  ['en', '   \n', 0],
])('counts in %s, of %j, %i words', (lang, text, words) => {
  expect(countWords(text, lang)).toBe(words);
});

it('counts as many however long the text is, and one word of 5 000 letters as one', () => {
  expect(countWords('The wind did “not” stop. '.repeat(20_000), 'en')).toBe(100_000);
  expect(countWords(`before ${'a'.repeat(5000)} behind`, 'en')).toBe(3);
});
