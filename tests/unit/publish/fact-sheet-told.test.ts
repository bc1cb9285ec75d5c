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
        { id: 'format', saidBy: 'nobody' },
        { id: 'budget', saidBy: 'nobody-yet' },
      ],
    },
    {
      factSheet: {
        format: { label: 'Formato' },
        budget: { label: 'Presupuesto' },
        place: { label: 'Lugar', text: 'Ciudad Ejemplo' },
        costumes: { label: 'Vestuario', text: 'Cuatro toneladas.' },
      },
    },
  ),
);
const told = factSheet(edition, 'en').slice(-4);

it('what the film’s own words tell stands last, in the order of its facts, with label, side and sources', () => {
  expect(told.slice(0, 2)).toEqual([
    {
      id: 'costumes',
      label: { form: 'text', text: 'Vestuario', lang: 'es' },
      value: { form: 'text', text: 'Cuatro toneladas.', lang: 'es' },
      saidBy: 'production',
      sources: [exampleSource],
    },
    {
      id: 'place',
      label: { form: 'text', text: 'Lugar', lang: 'es' },
      value: { form: 'text', text: 'Ciudad Ejemplo', lang: 'es' },
      saidBy: 'press',
      sources: [exampleSource],
    },
  ]);
});

it('what has no value says why: no side stands behind it and no source', () => {
  expect(told.slice(2)).toEqual([
    {
      id: 'format',
      label: { form: 'text', text: 'Formato', lang: 'es' },
      value: { form: 'unset', status: 'not-supplied' },
      sources: [],
    },
    {
      id: 'budget',
      label: { form: 'text', text: 'Presupuesto', lang: 'es' },
      value: { form: 'unset', status: 'to-be-announced' },
      sources: [],
    },
  ]);
});
