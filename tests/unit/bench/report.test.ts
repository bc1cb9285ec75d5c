import { describe, expect, it } from 'vitest';
import { medianOf } from '@/tests/bench/figure';
import { figureTable, weightTable } from '@/tests/bench/report';
import { formatNumber } from '@/tests/bench/table';

it('prints each target beside its figure with yes or no', () => {
  const figures = [
    medianOf('start to ready', 's', [2.5, 2.25, 9], { atMost: 6 }),
    medianOf('ours ÷ bare', '×', [0.4], { atLeast: 0.5 }),
    medianOf('requests', '1/s', [34_000]),
  ];
  expect(figureTable(figures)).toMatchInlineSnapshot(`
    "| what           | figure | unit | lowest | highest | target | met |
    |----------------|--------|------|--------|---------|--------|-----|
    | start to ready | 2.50   | s    | 2.25   | 9       | ≤ 6    | yes |
    | ours ÷ bare    | 0.40   | ×    | 0.40   | 0.40    | ≥ 0.50 | no  |
    | requests       | 34 000 | 1/s  | 34 000 | 34 000  |        |     |"
  `);
});

it('prints a line of bytes for each kind of page', () => {
  const weight = { kind: '/press/…', path: '/en/press/one', html: 18_874, gzip: 5100, brotli: 4491, css: 3502 };
  expect(weightTable([{ ...weight, scripts: 300, frameworkScripts: 0 }])).toMatchInlineSnapshot(`
    "| page     | heaviest      | HTML   | gzip  | brotli | CSS brotli | scripts brotli |
    |----------|---------------|--------|-------|--------|------------|----------------|
    | /press/… | /en/press/one | 18 874 | 5 100 | 4 491  | 3 502      | 300            |"
  `);
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [0.00214, '0.0021'],
    [0.567, '0.57'],
    [3, '3'],
    [4.567, '4.57'],
    [26.94, '26.9'],
    [447.4, '447'],
    [1_234_567.8, '1\u202f234\u202f568'],
  ])('prints %s as %s', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });
});
