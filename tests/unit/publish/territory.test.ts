import { expect, test } from 'vitest';
import { territoryFacts } from '@/lib/publish/dates/territory';
import { contentFile, editionOf as editionOfFiles } from '../../support/edition';
import { exampleContact, exampleFilm, exampleSource } from '../../support/example-film';
import { editionOf } from '../../support/items';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-05-12T00:00:00Z'));

test('a country has its dates by the clock, its rating and notes, and where it can be watched', () => {
  const facts = territoryFacts(edition, 'en', 'IS');
  expect(facts.coming.map(({ id }) => id)).toEqual(['first-cinemas', 'disc']);
  expect(facts.past.map(({ id }) => id)).toEqual(['late-show', 'festival', 'first-look']);
  expect(facts.contentNotes?.text).toBe('Mild peril and one broken cup.');
  expect(facts.watch.map(({ where, asOf, saidBy }) => [where, asOf, saidBy])).toEqual([
    ['Example Stream', '2031-06-01', 'distributor'],
  ]);
  expect(facts.nearest).toEqual([]);
});

test('a country has its own rating alone', () => {
  const evidence = { saidBy: 'production', sources: [exampleSource] };
  const ratings = [
    { territory: 'ES', rating: '12', evidence },
    { territory: 'MX', rating: 'B', evidence },
  ];
  expect(territoryFacts(editionOfFiles(exampleFilm({ ratings })), 'es', 'MX').ratings).toEqual(['B']);
});

test('a film has another title in some country, in the language of that title', () => {
  expect(territoryFacts(edition, 'ru', 'UY').title).toEqual({ text: 'El café volador', lang: 'es' });
  expect(territoryFacts(edition, 'en', 'IS').title).toEqual({ text: 'The Kite Café', lang: 'en' });
});

test('a country without a date gets the nearest ones of others, and nothing that is not its own', () => {
  const facts = territoryFacts(edition, 'en', 'MX');
  expect([...facts.coming, ...facts.past, ...facts.ratings, ...facts.watch]).toEqual([]);
  expect(facts.contentNotes).toBeUndefined();
  expect(facts.nearest.map(({ id }) => id)).toEqual(['first-cinemas', 'winter-cinemas', 'cinemas']);
});

test('whoever answers for a country stands there, else whoever answers for all', () => {
  const source = {
    date: '2031-05-04',
    kind: 'theatrical',
    evidence: { saidBy: 'production', sources: [exampleSource] },
  };
  const own = { order: 20, organization: 'Distributor', phone: '+34 600 000 001', email: 'es@films.example' };
  const both = editionOf({
    ...exampleContact,
    'contacts/spain/en.md': contentFile({ facts: { ...own, territories: ['ES'] }, name: 'Spain', role: 'Press' }),
    'release-dates/one/en.md': contentFile({ facts: source, title: 'One' }),
  });
  const of = (territory: string) => {
    const { contact } = territoryFacts(both, 'en', territory);
    return [contact?.contact.id, contact?.isOwn];
  };
  expect(of('ES')).toEqual(['spain', true]);
  expect(of('MX')).toEqual(['desk', false]);
});
