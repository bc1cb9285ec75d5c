import { describe, expect, it } from 'vitest';
import { filmOf, itemOf } from '@/lib/content';
import { messages } from '@/lib/i18n/messages';
import { datesCard, filmCard, keyArtFile, personCard, releaseCard, shareColours } from '@/lib/publish/share-card';
import { editionOf } from '../../support/edition';
import {
  exampleContact,
  exampleFilm,
  examplePerson,
  exampleRelease,
  exampleSource,
  translatedFilm,
} from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const edition = secondFilmAt(noon);

it('the film’s card has its title, large in the reader’s language, and the others below', () => {
  expect(filmCard(edition, 'ru')).toMatchObject({
    over: expect.stringContaining('2031'),
    title: 'Кафе воздушных змеев',
    lines: ['The Kite Café', 'El café de las cometas'],
  });
});

it('a press release’s card has kind, place, day and headline', () => {
  const release = itemOf(edition, 'press', 'opening-night', 'es');
  const card = release && releaseCard(edition, 'es', release);
  expect(card).toMatchObject({ title: release?.words.headline, foot: 'El café de las cometas' });
  expect(card?.over).toContain(release?.words.place);
});

it('a person’s card has name, role and character', () => {
  const person = itemOf(edition, 'people', 'person-one', 'en');
  expect(person && personCard(edition, 'en', person)).toMatchObject({ title: 'Person One', over: person?.words.role });
});

it('the card of the dates has those that a reader waits for, each with its place', () => {
  const { title, lines } = datesCard(edition, 'en');
  expect(title).toBe('Dates');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(4);
  for (const line of lines) expect(line).toMatch(/\d{4} · \S/);
});

it('what only the press says bears a mark on a card, and the card says what it means; without one it says nothing', () => {
  const person = itemOf(edition, 'people', 'person-one', 'ru');
  const card = person && personCard(edition, 'ru', person);
  expect(card?.lines).toEqual([expect.stringMatching(/[^*]\*$/)]);
  expect(card?.over).not.toContain('*');
  expect(card?.note?.replaceAll('\u00a0', ' ')).toBe(`* ${messages.ru.facts.saidByPress}`);
  expect(datesCard(edition, 'en').lines.filter((line) => line.endsWith('*'))).toHaveLength(1);
  expect(filmCard(edition, 'en').note).toBeUndefined();
});

it('a role that only the press names is marked too', () => {
  const byPress = { saidBy: 'press', sources: [exampleSource] };
  const told = editionOf({
    ...exampleFilm(),
    'people/one/en.md': examplePerson({ evidence: byPress }, { name: 'Person One', role: 'Baker' }),
  });
  const person = itemOf(told, 'people', 'one', 'en');
  expect(person && personCard(told, 'en', person)).toMatchObject({
    over: 'Baker*',
    note: expect.stringContaining('*'),
  });
});

it('no Russian preposition ends a line of a card', () => {
  const told = editionOf({
    ...translatedFilm(),
    ...exampleContact,
    'press/one/ru.md': exampleRelease({}, { headline: 'Премьера в Примере', place: 'Пример' }),
  });
  const release = itemOf(told, 'press', 'one', 'ru');
  expect(release && releaseCard(told, 'ru', release).title).toBe('Премьера в\u00a0Примере');
});

describe('the colours', () => {
  it('are the film’s own at night, as pictures take them', () => {
    for (const colour of Object.values(shareColours(filmOf(edition, 'en')))) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('are plain for a film without a theme, and no drawing lies below', () => {
    const film = filmOf(edition, 'en');
    const plain = { ...film, facts: { ...film.facts, theme: undefined } };
    expect(shareColours(plain).paper).toBe('#121212');
    expect(keyArtFile(plain)).toBeUndefined();
    expect(keyArtFile(film)).toMatch(/\.svg$/);
  });
});
