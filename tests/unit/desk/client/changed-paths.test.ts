import { expect, test } from 'vitest';
import { changedPaths } from '../../../../lib/desk/client/editor/changed-paths';
import { withValue } from '../../../../lib/desk/client/editor/values';

const release = {
  headline: 'One',
  facts: { date: '2031-05-04', people: ['ann', 'ben'], corrections: [{ id: 'a', at: '2031-05-05' }] },
};

test('an unchanged form asks for nothing to be written', () => {
  expect(changedPaths(release, structuredClone(release))).toEqual([]);
});

test('only the value that was changed is written, however deep it stands', () => {
  const changed = withValue(release, ['facts', 'corrections', 0, 'at'], '2031-05-06');
  expect(changedPaths(release, changed)).toEqual([{ path: ['facts', 'corrections', 0, 'at'], value: '2031-05-06' }]);
});

test('a field that was emptied is named without a value', () => {
  expect(changedPaths(release, withValue(release, ['headline'], undefined))).toEqual([{ path: ['headline'] }]);
});

test('a list of another length is written whole', () => {
  const changed = withValue(release, ['facts', 'people'], ['ann']);
  expect(changedPaths(release, changed)).toEqual([{ path: ['facts', 'people'], value: ['ann'] }]);
});

test('a value below a field that is not there yet brings the field with it', () => {
  expect(withValue({}, ['facts', 'date'], '2031-05-04')).toEqual({ facts: { date: '2031-05-04' } });
});
