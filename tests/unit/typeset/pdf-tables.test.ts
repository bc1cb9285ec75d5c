import { expect, it } from 'vitest';
import { exampleFile } from '../../support/example-file';
import { type Printed, readPdf } from '../../support/pdf';

/** A4, less its margin at the right. */
const rightEdge = ((210 - 24) / 25.4) * 72;

/** Points by which letters may stand out of a column, where there is a gap of eleven. */
const slack = 4;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], ...rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

async function printedOf(body: string): Promise<Printed[]> {
  return (await readPdf(await exampleFile('pdf', { body }))).printed;
}

/** Pieces that are printed over each other or beyond the edge of the text. */
const misplaced = (printed: readonly Printed[]): string[] =>
  printed.flatMap((one) => [
    ...(one.right > rightEdge + slack ? [`${one.text} leaves the page`] : []),
    ...printed
      .filter(({ page, foot, left }) => page === one.page && Math.abs(foot - one.foot) < 2 && left > one.left)
      .filter(({ left }) => left < one.right - slack)
      .map(({ text }) => `${one.text} over ${text}`),
  ]);

it.each([
  ['a table for which smaller letters are enough', 8],
  ['a table of as many columns as there may be', 12],
])('%s has no words over each other', async (_, columns) => {
  const cells = (word: (index: number) => string) => Array.from({ length: columns }, (_each, index) => word(index));
  const body = table(
    cells((index) => `Column${index}`),
    cells((index) => (index % 3 === 0 ? 'Example Distribution' : 'press@example-films.example')),
    cells(() => 'A few short words'),
  );
  const printed = await printedOf(body);
  expect(printed.filter(({ text }) => text.startsWith('Column'))).toHaveLength(columns);
  expect(misplaced(printed)).toEqual([]);
});

it('a word longer than a line is broken within its column', async () => {
  const printed = await printedOf(table(['A', 'W'.repeat(200)], ['one', 'two']));
  expect(misplaced(printed)).toEqual([]);
});

it('a table that fits is set in letters of the usual size', async () => {
  const widthOf = async (body: string) => {
    const printed = await printedOf(body);
    const one = printed.find(({ text }) => text === 'example');
    return (one?.right ?? 0) - (one?.left ?? 0);
  };
  const few = await widthOf(table(['a', 'b'], ['example', 'two']));
  expect(few).toBeGreaterThan(0);
  expect(await widthOf(table(['a', 'b', 'c'], ['example', 'two', 'three']))).toBeCloseTo(few, 1);
});
