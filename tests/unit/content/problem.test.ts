import { expect, it } from 'vitest';
import { problemLine } from '@/lib/content/problem';

const problem = { file: 'press/premiere/es.md', line: 4, column: 3, code: 'body.slow' } as const;

it('prints a problem as an editor can open it', () => {
  expect(problemLine({ ...problem, field: 'facts.date' })).toBe(
    'press/premiere/es.md:4:3 facts.date: takes too long to read: split it into plain paragraphs',
  );
});

it('prints a problem of a whole file without a field', () => {
  expect(problemLine(problem)).toBe('press/premiere/es.md:4:3 takes too long to read: split it into plain paragraphs');
});
