import { describe, expect, it } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { originalFile } from '../../support/content-files';

const problemsOf = (change: Parameters<typeof originalFile>[1]) => {
  const result = parseFile('press', 'press/one/en.md', originalFile('press', change));
  return result.ok ? [] : result.problems.map((problem) => problemLine(problem));
};

const inWords = 'and PDF and share picture would leave them out: write them in other letters';
const inText = 'and a PDF would leave them out: write them in other letters';

describe('letters that no font has are named where they stand', () => {
  it.each([
    [
      'in a field',
      { headline: 'By Đặng Thị' },
      `press/one/en.md:6:1 headline: no font of the site has ặ (U+1EB7), ị (U+1ECB), ${inWords}`,
    ],
    [
      'in a text',
      { body: 'One.\n\nBy 宮崎 and Ҷ.' },
      `press/one/en.md:13:1 body: no font of the site has 宮 (U+5BAE), 崎 (U+5D0E), Ҷ (U+04B6), ${inText}`,
    ],
    [
      'a sign of a picture',
      { summary: 'Soon 🎬' },
      `press/one/en.md:7:1 summary: no font of the site has 🎬 (U+1F3AC), ${inWords}`,
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });
});

it('no more of them than a line can hold', () => {
  expect(problemsOf({ body: 'αβγδεζηθικλμν' })[0]).toContain('μ (U+03BC), …, ');
});

it.each([
  'Ñandú, œuvre, Łódź, Şahin, “quoted” ‘and’ «so» — €, №, …',
  'Әлем, Ғ, Қ, Ң, Ө, Ұ, Ү, Һ, І, ёлка, За\u0301мок',
  'e\u0301 and g\u0306, composed as they are set',
  'a soft\u00adhyphen, a space\u00a0that holds, a\u200bbreak',
])('letters of the site’s languages and signs that nobody sees are taken: %s', (text) => {
  expect(problemsOf({ headline: text, body: text })).toEqual([]);
});

it('an arrow may stand in a text, and in no field that a picture shows', () => {
  expect(problemsOf({ body: 'A → B' })).toEqual([]);
  expect(problemsOf({ headline: 'A → B' })).toHaveLength(1);
});
