import { describe, expect, it } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { exampleRelease } from '../../support/example-film';

const problemsOf = (body: string) => {
  const result = parseFile('press', 'press/one/en.md', exampleRelease({}, {}, body));
  return result.ok ? [] : result.problems.map((problem) => problemLine(problem));
};

const cure =
  'body: the quotation is placed within a paragraph, a list or code: put its marker at the beginning of a line of its own, between two empty lines';

describe('a marker that would be printed instead of the quotation is refused with its line', () => {
  it.each([
    ['right below a sentence', 'She said:\n[[quote:hope]]\n\nAnd left.', 6],
    ['right above a sentence', 'She said:\n\n[[quote:hope]]\nAnd left.', 7],
    ['right below another one', '[[quote:hope]]\n[[quote:fear]]', 5],
    ['within a sentence', 'She said [[quote:hope]] and left.', 5],
    ['in a list', 'She said:\n\n- [[quote:hope]]', 7],
    ['in a paragraph of a list', '- She said:\n\n  [[quote:hope]]\n\nAnd left.', 7],
    ['in code', 'It is written:\n\n```\n\n[[quote:hope]]\n\n```', 9],
    ['in code that is set in', 'It is written:\n\n    [[quote:hope]]', 7],
    ['without a name', '[[quote:]]', 5],
  ])('%s', (_, body, line) => {
    expect(problemsOf(body)).toEqual([`press/one/en.md:${line}:1 ${cure}`]);
  });
});

it.each([
  '[[quote:hope]]',
  'She said:\n\n[[quote:hope]]\n\nAnd left.',
  '[[quote:hope]]\n\n[[quote:fear]]',
  'A\n  \n[[quote:hope]]  \n\nB',
])('a marker in a paragraph of its own is read: %j', (body) => {
  expect(problemsOf(body)).toEqual([]);
});
