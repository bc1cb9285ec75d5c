import { expect, it } from 'vitest';
import { refrain } from '@/lib/content/check/rules/refrain';
import { findingsOf, storyIn } from '../../../../support/checked';

it.each([
  ['en', 'Press reports.'],
  ['ru', 'По данным прессы.'],
  ['es', 'Según la prensa.'],
])('%s: the fourth “%s” of a file is one too many', (locale, sentence) => {
  const times = (count: number) => storyIn(locale, Array(count).fill(sentence).join('\n\n'));
  expect(findingsOf(refrain, times(3))).toEqual([]);
  expect(findingsOf(refrain, times(5))).toEqual([
    `story/plot/${locale}.md 6: speaks of the press 5 times in this file: name the source in a mark, [^coverage/…], and keep the words where a fact is disputed`,
  ]);
});
