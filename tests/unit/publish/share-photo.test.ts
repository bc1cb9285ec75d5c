import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filmOf, itemOf } from '@/lib/content';
import { personCard, withCredit } from '@/lib/publish/share-card';
import { photoOfFilm, photoOfPerson } from '@/lib/publish/share-photo';
import { copySecondFilm, secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

it('beside the card of a person stands their portrait, around its focus, with its credit', () => {
  const content = copySecondFilm();
  const file = join(content, 'stills/person-one-portrait/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('  credit:', '  focus: 20% 75%\n  credit:'));
  const edition = secondFilmAt(noon, content);
  const person = itemOf(edition, 'people', 'person-one', 'en');
  if (!person) throw new Error('the second film has no such person');
  const photo = photoOfPerson(edition, 'en', person);
  expect(photo?.focus).toEqual({ x: 0.2, y: 0.75 });
  expect(photo && withCredit(personCard(edition, 'en', person), 'en', photo.still).credit).toBe('Photo: Person Three');
});

it('a photograph without a focus is cut around its middle; a person without a portrait has none', () => {
  const edition = secondFilmAt(noon);
  const focusOf = (id: string) => {
    const person = itemOf(edition, 'people', id, 'en');
    return person && photoOfPerson(edition, 'en', person)?.focus;
  };
  expect(focusOf('person-one')).toEqual({ x: 0.5, y: 0.5 });
  expect(focusOf('person-three')).toBeUndefined();
});

it('the film’s card has a photograph only where nobody has drawn key art', () => {
  const edition = secondFilmAt(noon);
  const film = filmOf(edition, 'en');
  expect(photoOfFilm(edition, 'en', film)).toBeUndefined();
  const undrawn = { ...film, facts: { ...film.facts, theme: undefined } };
  expect(photoOfFilm(edition, 'en', undrawn)?.still.still.id).toBe('roof');
});
