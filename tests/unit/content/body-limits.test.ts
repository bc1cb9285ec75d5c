import { describe, expect, it } from 'vitest';
import { bodyProblems } from '@/lib/content/body-limits';

const bodyProblem = (...given: Parameters<typeof bodyProblems>) => bodyProblems(...given)[0];

const filled = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

it.each([
  ['a plain text', 'One.\n\nTwo.'],
  ['headings from the second level on', '## One\n\ntext\n\n### Two\n\n#hashtag'],
  ['a quotation in a list in a quotation', '> - > words'],
  ['a table and a footnote', '| a | b |\n|---|---|\n| 1 | 2 |\n\nA claim.[^1]\n\n[^1]: Its source.'],
  ['a line across', 'One\n\n---\n\nTwo'],
  ['an equation', 'one = two'],
])('takes %s', (_, body) => {
  expect(bodyProblem(body, 'required')).toBeUndefined();
});

describe('an empty text', () => {
  it('is refused where the page needs one', () => {
    expect(bodyProblem('', 'required')).toEqual({ code: 'body.empty' });
  });

  it.each(['optional', 'none'] as const)('is taken where it is %s', (expected) => {
    expect(bodyProblem('', expected)).toBeUndefined();
  });
});

it('refuses a text that no page shows', () => {
  expect(bodyProblem('text', 'none')).toEqual({ code: 'body.none' });
});

describe('a heading of the first level', () => {
  it.each([
    ['One\n\n# Two', 2],
    ['# One', 0],
    ['text\n\n   # One', 2],
    ['#', 0],
    ['#\tOne', 0],
    ['> # One', 0],
    ['- # One', 0],
    ['One\n===', 1],
    ['text\n\nOne\n=', 3],
  ])('is found in %j', (body, line) => {
    expect(bodyProblem(body, 'required')).toEqual({ line, code: 'body.heading' });
  });
});

describe('a text that would keep the server busy', () => {
  const deep = { code: 'body.deep', params: { limit: 8 } };
  const slow = { code: 'body.slow' };
  const brackets = { code: 'body.brackets', params: { limit: 2000 } };
  const endless = { code: 'body.longWord', params: { limit: 2500 } };

  it.each([
    ['64 kB of quotation marks', filled('> > > ', 65_536), deep],
    ['64 kB of list marks', filled('- ', 65_536), deep],
    ['64 kB of numbers', filled('1. ', 65_536), deep],
    ['64 kB of quotation marks without spaces', filled('>', 65_536), deep],
    ['120 kB of emphasis that never closes', filled('*a_ ', 120_000), slow],
    ['32 kB of links that never close', filled('[a]( ', 32_000), brackets],
    ['a word of 60 000 letters', filled('х', 60_000), endless],
    ['an address of 3 000 letters', `https://film.example/${filled('a', 3000)}`, endless],
  ])('%s is refused', (_, body, problem) => {
    expect(bodyProblem(body, 'required')).toMatchObject(problem);
  });

  it('is found on its own line', () => {
    expect(bodyProblem(`One.\n\n${'> '.repeat(9)}words`, 'required')).toEqual({ line: 2, ...deep });
    expect(bodyProblem(`One.\n\n${'> '.repeat(8)}words`, 'required')).toBeUndefined();
  });

  it('is not one that is only long', () => {
    expect(bodyProblem(filled('A sentence of a release, as it is written every day.\n\n', 15_000), 'required')).toBe(
      undefined,
    );
  });
});
