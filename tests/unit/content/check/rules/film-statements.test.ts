import { expect, it } from 'vitest';
import { filmStatements } from '@/lib/content/check/rules/film-statements';
import { findingsOf } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';
import { exampleFilm, exampleSynopsis } from '../../../../support/example-film';

const words = { title: 'The Example', genre: 'Drama', synopsis: exampleSynopsis };

it('a film says of which day it is, and in every language who answers for the site', () => {
  const files = { ...exampleFilm(), 'film/en.md': contentFile(words, 'About.') };
  expect(findingsOf(filmStatements, files)).toEqual([
    'film/es.md facts.asOf: is missing: write the day on which all of this was last checked, for example 2030-05-14',
    'film/en.md imprint: is missing: write in a sentence or two what this site is and who answers for it',
    'film/es.md imprint: is missing: write in a sentence or two what this site is and who answers for it',
  ]);
});

it('one that does is left alone', () => {
  const imprint = 'A press kit.';
  const files = {
    ...exampleFilm({ asOf: '2031-05-04' }, { imprint }),
    'film/en.md': contentFile({ ...words, imprint }, 'About.'),
  };
  expect(findingsOf(filmStatements, files)).toEqual([]);
});
