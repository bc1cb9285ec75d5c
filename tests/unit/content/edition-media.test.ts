import { expect, it } from 'vitest';
import { originalFile } from '../../support/content-files';
import { editionOf } from '../../support/items';

const film = (facts: object) => ({
  'film/en.md': originalFile('film', {
    facts: { artwork: [{ id: 'poster', file: 'poster.svg' }], ...facts },
    artwork: { poster: { title: 'Poster', alt: 'A horizon.' } },
  }),
  'film/poster.svg': '',
  'film/unnamed.svg': '',
});

it('serves the artwork that is named, by the address of its content', () => {
  expect([...editionOf(film({})).media.keys()]).toEqual(['kept-poster.svg']);
});

it('serves no picture of an item that is not public yet', () => {
  const embargoed = film({ embargoUntil: '2026-01-01T10:00:00Z' });
  expect(editionOf(embargoed).media.size).toBe(0);
  expect(editionOf(embargoed, { now: Date.parse('2026-01-01T10:00:00Z') }).media.size).toBe(1);
});
