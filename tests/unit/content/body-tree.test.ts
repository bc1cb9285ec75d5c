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
    { line: 3, code: 'body.columns', params: { columns: 13, limit: 12 } },
  ]);
});

it('cells that a row does not write count too: a short text makes millions of them', () => {
  const wide = `${'|a'.repeat(1500)}\n${'|-'.repeat(1500)}\n${'|\n'.repeat(2900)}`;
  expect(wide.length).toBeLessThan(12_000);
  expect(problemsOf(wide)[0]).toMatchObject({ code: 'body.columns', params: { columns: 1500 } });
  expect(problemsOf(`|a|b|\n|-|-|\n${'|\n'.repeat(1100)}`)).toEqual([
    { line: 0, code: 'body.cells', params: { limit: 2000 } },
  ]);
  expect(problemsOf(`${table(2, 600)}\n\n${table(2, 600)}`)[0]?.line).toBe(603);
});

it('a text of more pieces than a page can be made of is refused', () => {
  // A busy machine refuses it for the time it takes.
  expect(problemsOf('a\n\n'.repeat(5500))[0]?.code).toMatch(/^body\.(?:nodes|slow)$/);
  expect(problemsOf('A sentence of an ordinary text.\n\n'.repeat(1000).trimEnd())).toEqual([]);
});

it('everything that is lost is named at once, on its own line', () => {
  const result = parseFile('press', 'press/one/en.md', originalFile('press', { body: '\nOne<br>two\n\n![a](b.jpg)' }));
  expect(result.ok ? [] : result.problems.map((problem) => problemLine(problem))).toEqual([
    expect.stringMatching(/^press\/one\/en\.md:12:1 body: holds HTML, <br>, /),
    expect.stringMatching(/^press\/one\/en\.md:14:1 body: places a picture in the text, /),
  ]);
});

it('words that are shown as they are written lose nothing', () => {
  expect(bodyProblems('She said <nothing> [to me](at all).', 'words')).toEqual([]);
  expect(kindNames.filter((kind) => kinds[kind].body === 'words')).toEqual(['quotes']);
});

it('what is told of a text does not depend on those that came before it', () => {
  const texts = [
    `${table(2, 600)}\n\n${table(2, 600)}`,
    'One<br>two',
    'A | B\n\n![a](b.jpg)',
    'One.\n\n- two\n- three <b>',
  ];
  const told = texts.map(problemsOf);
  expect(told.map((issues) => issues.length)).toEqual([1, 1, 1, 1]);
  for (const [index, text] of [...texts.entries()].toReversed()) {
    expect(problemsOf('One | <b')).toEqual([]);
    expect(problemsOf(text)).toEqual(told[index]);
  }
});
