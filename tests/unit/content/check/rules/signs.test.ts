import { expect, it } from 'vitest';
import type { Rule } from '@/lib/content/check/finding';
import {
  doubleSpaces,
  hyphensForDashes,
  machineDates,
  mixedScripts,
  spacesBeforeStops,
  straightMarks,
  threeDots,
} from '@/lib/content/check/rules/signs';
import { findingsOf, quotationIn, storyIn } from '../../../../support/checked';

const cases: [rule: Rule, wrong: string, right: string][] = [
  [straightMarks, 'Five 5" long.', 'Called “X”.'],
  [straightMarks, "It's.", 'It’s.'],
  [machineDates, 'On 2031-05-04.', 'On 4 May 2031 of 2031.'],
  [machineDates, 'On 4.5.31.', 'At 4.5 metres.'],
  [doubleSpaces, 'One.  Two.', 'One. Two.'],
  [threeDots, 'One...', 'One…'],
  [hyphensForDashes, 'One - two.', 'One – two, one-two.'],
  [hyphensForDashes, 'One -- two.', 'One — two.'],
  [spacesBeforeStops, 'One , two.', 'One, two.'],
  [spacesBeforeStops, 'One two .', 'A .mp4 file.'],
  [mixedScripts, 'Словo.', 'Слово word.'],
];

it.each(cases.map(([rule, wrong, right]) => ({ rule, wrong, right })))(
  '“$wrong” is found, “$right” is not',
  ({ rule, wrong, right }) => {
    expect(findingsOf(rule, storyIn('en', wrong))).toHaveLength(1);
    expect(findingsOf(rule, storyIn('en', right))).toEqual([]);
  },
);

it('is told with the text around it, the line and the cure', () => {
  const body = 'A paragraph.\n\nOne that has a hyphen - where a dash should be.';
  expect(findingsOf(hyphensForDashes, storyIn('ru', body))).toEqual([
    'story/plot/ru.md 2: has a hyphen for a dash in “…e that has a hyphen - where a dash should…”: write a dash, — or –',
  ]);
});

it('quotations are no exception: words are kept, typists’ hyphens are not', () => {
  expect(findingsOf(hyphensForDashes, quotationIn('en', 'One - two.'))).toHaveLength(1);
});

it('addresses, source marks and footnotes’ names are not read', () => {
  const body = "Said[^coverage/of-2031-05-04] [here](https://a.example/2031-05-04/it's).";
  expect(findingsOf(machineDates, storyIn('en', body))).toEqual([]);
  expect(findingsOf(straightMarks, storyIn('en', body))).toEqual([]);
});
