import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

const files = sourceFiles('app', 'components', 'lib').map(({ path, text }) => ({
  path,
  lines: text.trimEnd().split('\n').length,
}));

test('no file of the code is longer than one can read at a sitting', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter(({ lines }) => lines > 200)).toEqual([]);
});

test('half of them have one idea and 45 lines at the most', () => {
  const lines = files.map((file) => file.lines).sort((one, other) => one - other);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(45);
});
