import { expect, it } from 'vitest';
import { toDescription } from '@/lib/markdown/plain-text';

const sentence = 'This sentence has some fifty characters, as you see.';

it('a short text is the description as it is, without its marks', () => {
  expect(toDescription('**One** sentence. [Another](https://elsewhere.example) one.')).toBe(
    'One sentence. Another one.',
  );
});

it('of a long text the description has whole sentences, as many as search engines show', () => {
  expect(toDescription(Array(10).fill(sentence).join(' '))).toBe([sentence, sentence, sentence].join(' '));
});

it('one long sentence ends between two words, and says that it goes on', () => {
  const description = toDescription('word '.repeat(100));
  expect(description).toMatch(/^(?:word )+word…$/);
  expect(description.length).toBeLessThanOrEqual(200);
});
