import { contentFile, type Files } from './edition';
import { exampleFacts } from './example-film';

const words = (count: number) => Array(count).fill('word').join(' ');

/** Synopses of which only the length is right. */
export const ofRightLength = { short: words(25), medium: words(75), long: words(250) };

const said = { genre: 'Drama', synopsis: ofRightLength, imprint: 'A press kit.' };

/** The least with which the check of the content has no fault to find: an invented film in all languages of the site. */
export function wholeFilm(): Files {
  const facts = { ...exampleFacts, asOf: '2031-05-04' };
  return {
    'film/es.md': contentFile({ facts, title: 'El ejemplo', ...said }, 'Sobre la película.'),
    'film/en.md': contentFile({ title: 'The Example', ...said }, 'About the film.'),
    'film/ru.md': contentFile({ title: 'Пример', ...said }, 'О фильме.'),
  };
}
