import { expect, it } from 'vitest';
import { namedPeople, shownStills } from '@/lib/content';
import { portraitOf, stillsOf } from '@/lib/content/photos';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const edition = secondFilmAt(noon);
const embargo = Date.parse('2999-01-01T00:00:00Z');

it('photographs come in order, in the reader’s language, and not before their embargo ends', () => {
  const captions = (at: number) => stillsOf(secondFilmAt(at), 'es').map(({ still }) => still.words.caption);
  expect(captions(noon)).toEqual(['Los últimos clientes esperan el viento.', 'Person One']);
  expect(captions(embargo)).toHaveLength(3);
});

it('the files of a photograph under embargo do not exist either', () => {
  const names = (at: number) => [...secondFilmAt(at).media.keys()].filter((name) => name.endsWith('.avif'));
  expect(names(embargo).length).toBeGreaterThan(names(noon).length);
});

it('a portrait takes the place of the drawing of the one person it shows', () => {
  expect(portraitOf(edition, 'person-one', 'en')?.still.id).toBe('person-one-portrait');
  expect(portraitOf(edition, 'person-three', 'en')).toBeUndefined();
  const people = namedPeople(edition, 'en').map(({ person, portrait }) => [person.id, portrait?.still.id]);
  expect(people).toContainEqual(['person-one', 'person-one-portrait']);
  expect(people).toContainEqual(['person-three', undefined]);
});

it('the people in a photograph are named from left to right', () => {
  const [roof] = shownStills(edition, 'en', ({ id }) => id === 'roof');
  expect(roof?.people.map(({ person }) => person.id)).toEqual(['person-three', 'person-one']);
  expect(roof?.photo.pixels).toEqual({ width: 1280, height: 800 });
});
