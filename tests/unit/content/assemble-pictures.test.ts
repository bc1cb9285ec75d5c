import { expect, it } from 'vitest';
import { originalFile } from '../../support/content-files';
import { assembled } from '../../support/items';

const artwork = [{ id: 'poster', file: 'poster.svg' }];
const words = { artwork: { poster: { title: 'Poster', alt: 'A horizon.' } } };

it('gives an item the pictures that its facts name, and no other', () => {
  const { items, problems } = assembled({
    'film/en.md': originalFile('film', { ...words, facts: { artwork } }),
    'film/poster.svg': '',
    'film/secret.svg': '',
  });
  expect(problems).toEqual([]);
  expect(Object.keys(items.get('film/film')?.media ?? {})).toEqual(['poster.svg']);
});

it('gives artwork the other formats that its facts name, and refuses one that is not there', () => {
  const facts = { artwork: [{ id: 'poster', file: 'poster.svg', alsoAs: ['poster.jpg'] }] };
  const film = { 'film/en.md': originalFile('film', { ...words, facts }), 'film/poster.svg': '' };
  const { items } = assembled({ ...film, 'film/poster.jpg': '' });
  expect(Object.keys(items.get('film/film')?.media ?? {})).toEqual(['poster.svg', 'poster.jpg']);
  expect(assembled(film).problems).toEqual([
    'film/en.md:12:11 facts.artwork.0.alsoAs.0: there is no picture poster.jpg in this folder: add it or correct the name',
  ]);
});

it('refuses two files of one format: they would be saved under one name', () => {
  const facts = { artwork: [{ id: 'poster', file: 'poster.svg', alsoAs: ['large.jpg', 'small.JPG'] }] };
  const { problems } = assembled({
    'film/en.md': originalFile('film', { ...words, facts }),
    ...{ 'film/poster.svg': '', 'film/large.jpg': '', 'film/small.JPG': '' },
  });
  expect(problems).toEqual([
    'film/en.md:11:7 facts.artwork.0.alsoAs: names two files of the same format: give each format once',
  ]);
});

it('refuses facts that name a picture that is not there', () => {
  const { items, problems } = assembled({ 'film/en.md': originalFile('film', { ...words, facts: { artwork } }) });
  expect(items.size).toBe(0);
  expect(problems).toEqual([
    'film/en.md:10:7 facts.artwork.0.file: there is no picture poster.svg in this folder: add it or correct the name',
  ]);
});

it('serves no picture of a kind that has none', () => {
  const { items } = assembled({ 'people/one/en.md': originalFile('people'), 'people/one/photo.jpg': '' });
  expect(items.get('people/one')?.media).toEqual({});
});
