import { expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { contentFile, editionOf } from '../../../support/edition';
import { exampleFilm, examplePerson, exampleSource } from '../../../support/example-film';
import { nodesOn, site } from '../../../support/page-nodes';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const secondFilm = secondFilmAt(noon);

const edition = editionOf({
  ...exampleFilm(),
  'people/person-one/en.md': examplePerson(
    { alsoWritten: ['P. One'], credits: ['director'] },
    { name: 'Person One' },
    'Makes **films**.[^a]\n\n[^a]: Since 2001.',
  ),
  'people/person-two/en.md': examplePerson({}, { name: 'Person Two' }),
  'people/person-two/ru.md': contentFile({ role: 'Роль' }),
  'quotes/hope/en.md': contentFile(
    {
      facts: { speaker: 'person-two', date: '2031', originals: ['en'], sources: [exampleSource] },
      occasion: 'Meeting',
    },
    'There is hope.',
  ),
});

const personOn = (id: string, locale: Locale) => nodesOn(edition, locale, `/people/${id}`, 'Person')[0];

it('a search engine reads name, other spellings, address, biography and credit', () => {
  expect(personOn('person-one', 'en')).toEqual({
    '@type': 'Person',
    '@id': `${site}/people#person-one`,
    name: 'Person One',
    alternateName: ['P. One'],
    url: `${site}/en/people/person-one`,
    description: 'Makes films.',
  });
  expect(nodesOn(edition, 'en', '/people/person-one', 'Movie')).toMatchObject([
    { director: [{ '@id': `${site}/people#person-one` }] },
  ]);
  expect(nodesOn(edition, 'en', '/people/person-one', 'WebPage')).toMatchObject([
    { mainEntity: { '@id': `${site}/people#person-one` } },
  ]);
});

it('a person without biography or other spellings has neither, and keeps the documented spelling of the name', () => {
  expect(personOn('person-two', 'ru')).toEqual({
    '@type': 'Person',
    '@id': `${site}/people#person-two`,
    name: 'Person Two',
    url: `${site}/ru/people/person-two`,
  });
});

it('what somebody said stands on their page and among all quotations, as the same quotation', () => {
  const quotation = {
    '@type': 'Quotation',
    '@id': `${site}/en/press/quotes#hope`,
    text: 'There is hope.',
    inLanguage: 'en',
    dateCreated: '2031',
    creator: { '@id': `${site}/people#person-two` },
    url: `${site}/en/press/quotes#hope`,
  };
  expect(nodesOn(edition, 'en', '/people/person-two', 'Quotation')).toEqual([quotation]);
  expect(nodesOn(edition, 'en', '/press/quotes', 'Quotation')).toEqual([quotation]);
});

it('the photograph that stands for the person has its credit and the place of its terms; a drawing is none', () => {
  const [person] = nodesOn(secondFilm, 'en', '/people/person-one', 'Person');
  const [image] = nodesOn(secondFilm, 'en', '/people/person-one', 'ImageObject');
  expect(person?.image).toEqual({ '@id': image?.['@id'] });
  expect(image).toMatchObject({
    contentUrl: expect.stringMatching(/^https:\/\/film\.example\/media\/[0-9a-f]{32}\.jpg$/),
    creditText: 'Person Three',
    acquireLicensePage: 'https://pictures.example/rights',
  });
  expect(nodesOn(secondFilm, 'en', '/people/person-three', 'ImageObject')).toEqual([]);
});
