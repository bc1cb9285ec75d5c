import { expect, test } from 'vitest';
import { contentStateOf, snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { changingEditions } from '../../../support/renderer';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const edition = secondFilmAt(noon);
const problemOf = (file: string) => ({ file, line: 3, column: 1, code: 'body.empty' }) as const;

test('a snapshot survives the way from one thread to another as it is', () => {
  const snapshot = snapshotOf(edition);
  expect(structuredClone(snapshot)).toEqual(snapshot);
});

test('a snapshot says nothing of what is not public', () => {
  expect(JSON.stringify(snapshotOf(edition))).not.toMatch(/second-helping|person-two/);
});

test('the state counts the problems of what readers see, and tells neither their text nor those of others', () => {
  const files = ['press/opening-night/en.md', 'film/ru.md', 'press/second-helping/en.md', 'people/nobody/en.md', 'x'];
  const editions = { ...changingEditions(edition), problems: () => files.map(problemOf) };
  expect(contentStateOf(editions)).toEqual({ edition: snapshotOf(edition), problems: 2 });
});

test('a problem of all items of a kind, and one of the whole content, is counted', () => {
  const editions = { ...changingEditions(edition), problems: () => ['.', 'people'].map(problemOf) };
  expect(contentStateOf(editions).problems).toBe(2);
});

test('without a film the state is only what is to be mended', () => {
  expect(contentStateOf(changingEditions(undefined))).toEqual({ problems: 0 });
});
