import { expect, it } from 'vitest';
import { placeFindings } from '@/lib/content/check/place-findings';
import { problemLine } from '@/lib/content/problem';
import { contentFolder } from '../../../support/content-folder';

const text = '---\nheadline: A\nfacts:\n  date: B\n---\n\nFirst.\n\nThird.\n';

function lines(finding: { file?: string; path?: string[]; bodyLine?: number }): string[] {
  const { content } = contentFolder({ 'press/one/en.md': text });
  const placed = placeFindings([{ file: 'press/one/en.md', path: [], code: 'rule.noStop', ...finding }], content);
  return placed.map((problem) => problemLine(problem));
}

it('a field is named with its line and column', () => {
  expect(lines({ path: ['facts', 'date'] })).toEqual([
    'press/one/en.md:4:3 facts.date: ends without a stop: write one',
  ]);
});

it('a field that is not there is placed at the nearest that is', () => {
  expect(lines({ path: ['facts', 'kind'] })).toEqual([
    'press/one/en.md:3:1 facts.kind: ends without a stop: write one',
  ]);
});

it('lines of the text are counted from its first one, empty lines before it left out', () => {
  expect(lines({ bodyLine: 2 })).toEqual(['press/one/en.md:9:1 body: ends without a stop: write one']);
});

it('what concerns the whole text stands at its beginning', () => {
  expect(lines({})).toEqual(['press/one/en.md:7:1 body: ends without a stop: write one']);
});

it('a file that is not there has one line', () => {
  expect(lines({ file: 'press/one/es.md' })).toEqual(['press/one/es.md:1:1 ends without a stop: write one']);
});
