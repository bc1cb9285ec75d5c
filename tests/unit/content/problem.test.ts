import { expect, it } from 'vitest';
import { problemLine } from '@/lib/content/problem';

const problem = { file: 'press/premiere/es.md', line: 4, column: 3, message: 'is wrong: mend it' };

it('prints a problem as an editor can open it', () => {
  expect(problemLine({ ...problem, field: 'facts.date' })).toBe(
    'press/premiere/es.md:4:3 facts.date: is wrong: mend it',
  );
});

it('prints a problem of a whole file without a field', () => {
  expect(problemLine(problem)).toBe('press/premiere/es.md:4:3 is wrong: mend it');
});
