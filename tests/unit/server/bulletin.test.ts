import { expect, test } from 'vitest';
import { newsOf, toBulletin } from '../../../lib/server/bulletin';
import { changingEditions } from '../../support/desk';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const edition = secondFilmAt(noon);
const problem = { file: 'press/a/en.md', line: 3, column: 1, message: 'is missing: add it' };

test('a bulletin survives the way from one thread to another as it is', () => {
  const bulletin = toBulletin(edition);
  expect(structuredClone(bulletin)).toEqual(bulletin);
});

test('a bulletin says nothing of what is not public', () => {
  expect(JSON.stringify(toBulletin(edition))).not.toMatch(/second-helping|person-two/);
});

test('the news count the problems and do not tell their text', () => {
  const editions = { ...changingEditions(edition), problems: () => [problem, problem] };
  expect(newsOf(editions)).toEqual({ edition: toBulletin(edition), problems: 2 });
});

test('without a film the news are only what is to be mended', () => {
  expect(newsOf(changingEditions(undefined))).toEqual({ problems: 0 });
});
