import { expect, it } from 'vitest';
import { itemOf } from '@/lib/content';
import type { Locale } from '@/lib/i18n/locales';
import { personJsonLd } from '@/lib/publish/json-ld';
import { contentFile, editionOf } from '../../support/edition';
import { exampleFilm, examplePerson, exampleSource } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const site = 'https://film.example';

const secondFilm = secondFilmAt(noon);

const edition = editionOf({
  ...exampleFilm(),
  'people/person-one/en.md': examplePerson(
    { alsoWritten: ['P. One'] },
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

const jsonLdOf = (id: string, locale: Locale) => {
  const person = itemOf(edition, 'people', id, locale);
  return person && personJsonLd(edition, person, site, locale);
};

it('a search engine reads name, other spellings, address and biography', () => {
  expect(jsonLdOf('person-one', 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Person One',
    alternateName: ['P. One'],
    url: `${site}/en/people/person-one`,
    description: 'Makes films.',
  });
});

it('a person without biography or other spellings has neither, and keeps the documented spelling of the name', () => {
  expect(jsonLdOf('person-two', 'ru')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: 'Person Two',
    url: `${site}/ru/people/person-two`,
  });
});

it('shows the photograph that stands for the person, and no drawing', () => {
  const shown = (id: string) => {
    const person = itemOf(secondFilm, 'people', id, 'en');
    return person && personJsonLd(secondFilm, person, site, 'en');
  };
  expect(shown('person-one')).toHaveProperty(
    'image',
    expect.stringMatching(/^https:\/\/film\.example\/media\/[0-9a-f]{32}\.[a-z]+$/),
  );
  expect(shown('person-three')).not.toHaveProperty('image');
});
