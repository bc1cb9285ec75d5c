import { expect, it } from 'vitest';
import { editionOf } from '../../../support/edition';
import {
  exampleFilm,
  examplePartner,
  examplePerson,
  exampleSynopsis,
  translatedFilm,
} from '../../../support/example-film';
import { nodesOn, site } from '../../../support/page-nodes';

const edition = editionOf({
  ...translatedFilm({
    runningTime: 95,
    countries: ['ES', 'KZ'],
    languages: ['es', 'kk'],
    trailer: { youtube: 'aB3-_xYz012', language: 'es', date: '2031-02-03' },
  }),
  'people/person-one/en.md': examplePerson({ credits: ['director', 'screenwriter'] }, { name: 'Person One' }),
  'people/person-two/en.md': examplePerson(
    { group: 'cast', credits: ['actor'] },
    { name: 'Person Two', character: 'The Baker' },
    'A biography.',
  ),
  'people/person-six/en.md': examplePerson(
    { group: 'producers', order: 20, credits: ['producer', 'executive-producer'] },
    { name: 'Person Six' },
  ),
  'people/person-five/en.md': examplePerson({ group: 'guests' }, { name: 'Person Five' }),
  'partners/films/en.md': examplePartner({ name: 'Example Films' }),
  'partners/paper/en.md': examplePartner({ kind: 'media', name: 'Example Paper' }),
});

const personId = (id: string) => ({ '@id': `${site}/people#${id}` });

const asShownAtStart = {
  '@type': 'Movie',
  '@id': `${site}/#film`,
  name: 'The Example',
  alternateName: ['Пример', 'El ejemplo'],
  url: `${site}/en`,
  image: expect.stringContaining(`${site}/en/share.png`),
  description: exampleSynopsis.short,
  genre: 'Drama',
  dateCreated: '2031',
  duration: 'PT95M',
  countryOfOrigin: [
    { '@type': 'Country', name: 'Spain', identifier: 'ES' },
    { '@type': 'Country', name: 'Kazakhstan', identifier: 'KZ' },
  ],
  director: [personId('person-one')],
  author: [personId('person-one')],
  actor: [{ '@type': 'PerformanceRole', actor: personId('person-two'), characterName: 'The Baker' }],
  producer: [personId('person-six')],
  trailer: { '@id': `${site}/#trailer` },
};

const { description: _onlyAtStart, ...figures } = asShownAtStart;

it('the start page tells of the film what it shows, and of nobody who has no credit', () => {
  expect(nodesOn(edition, 'en', '', 'Movie')).toEqual([asShownAtStart]);
  expect(nodesOn(edition, 'en', '', 'Person').map(({ name }) => name)).toEqual([
    'Person Two',
    'Person One',
    'Person Six',
  ]);
});

it('the fact sheet tells its languages and companies too', () => {
  expect(nodesOn(edition, 'en', '/press/facts', 'Movie')).toEqual([
    { ...figures, inLanguage: ['es', 'kk'], productionCompany: [{ '@id': `${site}/contacts#films` }] },
  ]);
  expect(nodesOn(edition, 'en', '/press/facts', 'Organization')).toMatchObject([{ name: 'Example Films' }]);
});

it('the trailer has a picture, and the day on which it was published', () => {
  expect(nodesOn(edition, 'en', '', 'VideoObject')).toEqual([
    {
      '@type': 'VideoObject',
      '@id': `${site}/#trailer`,
      name: 'The Example: Trailer',
      description: exampleSynopsis.short,
      thumbnailUrl: expect.stringContaining(`${site}/en/share.png`),
      uploadDate: '2031-02-03',
      inLanguage: 'es',
      url: 'https://www.youtube.com/watch?v=aB3-_xYz012',
      embedUrl: 'https://www.youtube-nocookie.com/embed/aB3-_xYz012',
    },
  ]);
});

it('the film is the same thing in every language, with its own title and address in each', () => {
  const [film] = nodesOn(edition, 'ru', '', 'Movie');
  expect(film).toMatchObject({
    '@id': `${site}/#film`,
    name: 'Пример',
    alternateName: ['The Example', 'El ejemplo'],
    url: `${site}/ru`,
  });
  expect(JSON.stringify(film)).not.toContain(`${site}/en`);
});

it('what is not known is left out', () => {
  const [film] = nodesOn(editionOf(exampleFilm()), 'es', '/press/facts', 'Movie');
  expect(Object.keys(film ?? {}).sort()).toEqual(
    ['@id', '@type', 'countryOfOrigin', 'dateCreated', 'genre', 'image', 'name', 'url'].sort(),
  );
});
