import { expect, it } from 'vitest';
import { makeEdition } from '../../../lib/content/edition';
import { bodyInput, changedInputs, itemNumber, wordsInput } from '../../../lib/content/inputs';
import { originalFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { assembled } from '../../support/items';

const opens = Date.parse('2031-05-04T18:00:00Z');

const body = [
  'See [the news](https://film.example/en/press/secret-prize.pdf) and https://www.film.example/es/press/Secret-Prize.',
  'Old: <http://film.example/ru/press/secret-award#files>; shown: https://film.example/en/press/plain.',
  'Elsewhere: https://paper.example/en/press/another-prize',
].join('\n\n');

const { items, problems } = assembled({
  ...minimalFilm,
  'contacts/desk/en.md': originalFile('contacts'),
  'press/plain/en.md': originalFile('press', { body }),
  'press/secret-prize/en.md': originalFile('press', {
    facts: { embargoUntil: '2031-05-04T18:00:00Z', formerSlugs: ['secret-award'] },
  }),
});

const plainAt = (now: number) => makeEdition(items, now, 'public').find('press', 'plain');

it('an address that is written out in full does not tell of a release under embargo, on whatever host', () => {
  expect(problems).toEqual([]);
  expect(plainAt(opens - 1)?.texts.en?.body).toBe(
    [
      'See [the news](https://film.example/en/press) and https://www.film.example/es/press.',
      'Old: <http://film.example/ru/press>; shown: https://film.example/en/press/plain.',
      'Elsewhere: https://paper.example/en/press/another-prize',
    ].join('\n\n'),
  );
});

it('it stands there from the instant on at which the release may be seen, and what shows it is made anew', () => {
  expect(plainAt(opens)?.texts.en?.body).toBe(body);
  const changed = changedInputs(makeEdition(items, opens - 1, 'public'), makeEdition(items, opens, 'public'));
  expect(changed).toContain(bodyInput(itemNumber('press', 'plain'), 'en'));
  expect(changed).not.toContain(wordsInput(itemNumber('press', 'plain'), 'en'));
});

it('what does not change stays the same object, by which editions are compared', () => {
  expect(plainAt(opens - 1)).toBe(plainAt(opens - 2));
});
