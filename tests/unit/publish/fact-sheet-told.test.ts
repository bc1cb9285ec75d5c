import { expect, it } from 'vitest';
import { factSheet } from '@/lib/publish/fact-sheet';
import { editionOf } from '../../support/edition';
import { exampleFilm, exampleSource } from '../../support/example-film';

const edition = editionOf(
  exampleFilm(
    {
      factSheet: [
        { id: 'costumes', saidBy: 'production', sources: [exampleSource] },
        { id: 'place', saidBy: 'press', sources: [exampleSource] },
        { id: 'age-rating', saidBy: 'nobody' },
      ],
    },
    {
      factSheet: {
        'age-rating': { label: 'Edad' },
        place: { label: 'Lugar', text: 'Ciudad Ejemplo' },
        costumes: { label: 'Vestuario', text: 'Cuatro toneladas.' },
      },
    },
  ),
);
const told = factSheet(edition, 'en').slice(-3);

it('what the film’s own words tell stands last, in the order of its facts, with label, side and sources', () => {
  expect(told.slice(0, 2)).toEqual([
    {
      id: 'costumes',
      label: { text: 'Vestuario', lang: 'es' },
      value: { form: 'text', text: 'Cuatro toneladas.', lang: 'es' },
      saidBy: 'production',
      sources: [exampleSource],
    },
    {
      id: 'place',
      label: { text: 'Lugar', lang: 'es' },
      value: { form: 'text', text: 'Ciudad Ejemplo', lang: 'es' },
      saidBy: 'press',
      sources: [exampleSource],
    },
  ]);
});

it('what nobody has said yet is to be announced: no side stands behind it and no source', () => {
  expect(told[2]).toEqual({
    id: 'age-rating',
    label: { text: 'Edad', lang: 'es' },
    value: { form: 'tba' },
    sources: [],
  });
});
