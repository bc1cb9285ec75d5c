import { expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { type Locale, locales } from '@/lib/i18n/locales';
import { pageGraph } from '@/lib/publish/json-ld';
import { pagesOf } from '@/lib/publish/pages';
import { editionOf } from '../../../support/edition';
import { exampleFilm, examplePerson } from '../../../support/example-film';
import { faultsIn, type Node, nodesIn } from '../../../support/schema-org';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const siteUrl = 'https://film.example';
const second = secondFilmAt(noon);

const graphsOf = (edition: Edition, locale: Locale) =>
  pagesOf(edition).map(({ path }) => pageGraph(path, { edition, locale, siteUrl }) as { '@graph': Node[] });

/** What Google asks for of each before it shows something of it (developers.google.com/search/docs/appearance/structured-data). */
const required: Record<string, string[]> = {
  Movie: ['name', 'url'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate', 'embedUrl'],
  NewsArticle: ['headline', 'image', 'datePublished'],
  ScreeningEvent: ['name', 'startDate', 'location'],
  PublicationEvent: ['name', 'startDate', 'location'],
  ImageObject: ['contentUrl'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Person: ['name'],
  Organization: ['name'],
};

it.each(locales)('says everything in terms that schema.org has, where it has them, on every page in %s', (locale) => {
  const graphs = graphsOf(second, locale);
  expect(graphs.length).toBeGreaterThan(10);
  expect(graphs.flatMap(faultsIn)).toEqual([]);
});

it('so it does for a craft that schema.org has no property for', () => {
  const edition = editionOf({
    ...exampleFilm(),
    'people/one/en.md': examplePerson({ credits: ['cinematographer'] }, { name: 'Person One', role: 'Camera' }),
  });
  const [graph] = graphsOf(edition, 'en');
  expect(faultsIn(graph as { '@graph': Node[] })).toEqual([]);
  expect(nodesIn(graph).find((node) => node['@type'] === 'Role')).toMatchObject({ roleName: 'Camera' });
});

it('has what search engines ask for, of each kind of thing', () => {
  const nodes = locales.flatMap((locale) => graphsOf(second, locale)).flatMap(nodesIn);
  const missing = nodes.flatMap((node) =>
    (required[String(node['@type'])] ?? []).filter((field) => !node[field]).map((field) => `${node['@type']}.${field}`),
  );
  expect(missing).toEqual([]);
  const kinds = new Set(nodes.map((node) => node['@type']));
  expect(Object.keys(required).filter((type) => !kinds.has(type))).toEqual([]);
});

it('a term, a place or an id that is not there would be found', () => {
  const film = { '@type': 'Movie', '@id': '#film', starring: 'One', director: { '@type': 'Place', name: 'Roof' } };
  const page = {
    '@type': 'WebPage',
    '@id': '#page',
    dateline: 'Roof',
    about: { '@id': '#other' },
    image: { '@type': 'Still' },
  };
  expect(faultsIn({ '@graph': [film, page] })).toEqual([
    'Movie has no starring',
    'Movie.director takes no Place',
    'WebPage has no dateline',
    'nothing bears the id #other',
    'WebPage.image takes no Still',
    'Still is no type',
  ]);
});
