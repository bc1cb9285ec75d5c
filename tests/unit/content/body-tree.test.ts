import { expect, it } from 'vitest';
import { bodyProblems } from '@/lib/content/body-limits';
import { kindNames, kinds } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { originalFile } from '../../support/content-files';

const problemsOf = (body: string) => bodyProblems(body, 'required');
const table = (columns: number, rows: number) =>
  [`|a`, `|-`, ...Array<string>(rows).fill('|b')].map((cell) => `${cell.repeat(columns)}|`).join('\n');

it('a table wider than any page is refused with its line', () => {
  expect(problemsOf(`One.\n\n${table(12, 1)}`)).toEqual([]);
  expect(problemsOf(`One.\n\n${table(13, 1)}`)).toEqual([
    {
      line: 3,
      message:
        'has a table of 13 columns, and no page is wide enough for more than 12: split it or make rows of its columns',
    },
  ]);
});

it('cells that a row does not write count too: a short text makes millions of them', () => {
  const wide = `${'|a'.repeat(1500)}\n${'|-'.repeat(1500)}\n${'|\n'.repeat(2900)}`;
  expect(wide.length).toBeLessThan(12_000);
  expect(problemsOf(wide)[0]?.message).toMatch(/^has a table of 1500 columns/);
  expect(problemsOf(`|a|b|\n|-|-|\n${'|\n'.repeat(1100)}`)).toEqual([
    { line: 0, message: 'has tables of more than 2000 cells: shorten them or split the text' },
  ]);
  expect(problemsOf(`${table(2, 600)}\n\n${table(2, 600)}`)[0]?.line).toBe(603);
});

it('a text of more pieces than a page can be made of is refused', () => {
  // A busy machine refuses it for the time it takes.
  expect(problemsOf('a\n\n'.repeat(5500))[0]?.message).toMatch(
    /^(?:has more than 10000 paragraphs, links and marks: split it into several items|takes too long to read: .*)$/,
  );
  expect(problemsOf('A sentence of an ordinary text.\n\n'.repeat(1000).trimEnd())).toEqual([]);
});

it('everything that is lost is named at once, on its own line', () => {
  const result = parseFile('press', 'press/one/en.md', originalFile('press', { body: '\nOne<br>two\n\n![a](b.jpg)' }));
  expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([
    expect.stringMatching(/^press\/one\/en\.md:12:1 body: holds HTML, <br>, /),
    expect.stringMatching(/^press\/one\/en\.md:14:1 body: places a picture, /),
  ]);
});

it('words that are shown as they are written lose nothing', () => {
  expect(bodyProblems('She said <nothing> [to me](at all).', 'words')).toEqual([]);
  expect(kindNames.filter((kind) => kinds[kind].body === 'words')).toEqual(['quotes']);
});
