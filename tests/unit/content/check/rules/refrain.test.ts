import { expect, it } from 'vitest';
import { refrain } from '@/lib/content/check/rules/refrain';
import { findingsOf, storyIn } from '../../../../support/checked';
import { exampleContact, exampleRelease } from '../../../../support/example-film';

it.each([
  ['en', 'Press reports.'],
  ['ru', 'По данным прессы.'],
  ['es', 'Según la prensa.'],
])('%s: the fourth “%s” of a file is one too many', (locale, sentence) => {
  const times = (count: number) => storyIn(locale, Array(count).fill(sentence).join('\n\n'));
  expect(findingsOf(refrain, times(3))).toEqual([]);
  expect(findingsOf(refrain, times(5))).toEqual([
    `story/plot/${locale}.md 6: this file speaks of the press as such 5 times: name the source in a mark, [^coverage/…], and keep the words where a fact is disputed`,
  ]);
});

it('a release carries no marks, so it may say it as often as it must', () => {
  const release = {
    ...exampleContact,
    'press/one/en.md': exampleRelease({}, {}, Array(5).fill('Press reports.').join(' ')),
  };
  expect(findingsOf(refrain, release)).toEqual([]);
});
