import { expect, it } from 'vitest';
import { movieJsonLd } from '@/lib/publish/json-ld';
import { editionOf } from '../../support/edition';
import {
  exampleFilm,
  examplePartner,
  examplePerson,
  exampleSynopsis,
  translatedFilm,
} from '../../support/example-film';

const site = 'https://film.example';

const edition = editionOf({
  ...translatedFilm({
    runningTime: 95,
    countries: ['ES', 'KZ'],
    languages: ['es', 'kk'],
    trailer: { youtube: 'aB3-_xYz012', language: 'es' },
  }),
  'people/person-one/en.md': examplePerson({ credits: ['director', 'screenwriter'] }, { name: 'Person One' }),
  'people/person-two/en.md': examplePerson(
    { group: 'cast', credits: ['actor'] },
    { name: 'Person Two' },
    'A biography.',
  ),
  'people/person-three/en.md': examplePerson({ group: 'producers', credits: ['producer'] }, { name: 'Person Three' }),
  'people/person-four/en.md': examplePerson({ credits: ['composer'] }, { name: 'Person Four' }),
  'people/person-six/en.md': examplePerson(
    { group: 'producers', order: 20, credits: ['producer', 'executive-producer'] },
    { name: 'Person Six' },
  ),
  'people/person-five/en.md': examplePerson({ group: 'guests' }, { name: 'Person Five' }),
  'partners/films/en.md': examplePartner({ name: 'Example Films' }),
  'partners/paper/en.md': examplePartner({ kind: 'media', name: 'Example Paper' }),
});

const person = (name: string, id: string) => ({ '@type': 'Person', name, url: `${site}/en/people${id}` });

it('a search engine reads film, people, companies and trailer, and nobody who has no credit', () => {
  expect(movieJsonLd(edition, 'en', site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Movie',
    name: 'The Example',
    alternateName: ['Пример', 'El ejemplo'],
    url: `${site}/en`,
    image: `${site}/en/share.png`,
    description: exampleSynopsis.short,
    genre: 'Drama',
    dateCreated: '2031',
    duration: 'PT95M',
    countryOfOrigin: [
      { '@type': 'Country', name: 'ES' },
      { '@type': 'Country', name: 'KZ' },
    ],
    inLanguage: ['es', 'kk'],
    director: [person('Person One', '#person-one')],
    author: [person('Person One', '#person-one')],
    actor: [person('Person Two', '/person-two')],
    musicBy: [person('Person Four', '#person-four')],
    producer: [person('Person Three', '#person-three'), person('Person Six', '#person-six')],
    productionCompany: [{ '@type': 'Organization', name: 'Example Films' }],
    trailer: {
      '@type': 'VideoObject',
      name: 'The Example',
      description: exampleSynopsis.short,
      inLanguage: 'es',
      url: 'https://www.youtube.com/watch?v=aB3-_xYz012',
    },
  });
});

it('each language has its own title and addresses', () => {
  const movie = movieJsonLd(edition, 'ru', site);
  expect(movie).toMatchObject({ name: 'Пример', alternateName: ['The Example', 'El ejemplo'], url: `${site}/ru` });
  expect(JSON.stringify(movie)).not.toContain(`${site}/en`);
});

it('what is not known is left out', () => {
  const movie = movieJsonLd(editionOf(exampleFilm()), 'es', site);
  expect(movie).not.toHaveProperty('duration');
  expect(movie).not.toHaveProperty('trailer');
  expect(movie).toMatchObject({ name: 'El ejemplo', alternateName: [], director: [], productionCompany: [] });
});
