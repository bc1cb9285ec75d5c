import { expect, it } from 'vitest';
import { originalFile, translatedFile } from '../../support/content-files';
import { assembled } from '../../support/items';

const sources = [{ publisher: 'Example Archive', url: 'https://archive.example' }];
const first = { id: 'first', date: '1931', sources };
const second = { id: 'second', date: '1936-07', sources };

it('refuses a part of the story that has no words for one of its dates', () => {
  const { items, problems } = assembled({
    'story/camp/en.md': originalFile('story', { facts: { timeline: [first, second] }, timeline: { first: 'F' } }),
  });
  expect(items.size).toBe(0);
  expect(problems).toEqual([
    'story/camp/en.md:20:1 timeline.second: the facts name second, and this language has no words for it: add a line timeline.second',
  ]);
});

it('refuses words for a date that is not among the facts', () => {
  const { problems } = assembled({
    'story/camp/en.md': originalFile('story', { timeline: { third: 'T' } }),
  });
  expect(problems).toEqual([
    'story/camp/en.md:10:3 timeline.third: is not among the facts: correct the name, or add third to facts.timeline',
  ]);
});

it('leaves out a translation that lacks words, and only that', () => {
  const { items, problems } = assembled({
    'story/camp/en.md': originalFile('story', { facts: { timeline: [first] }, timeline: { first: 'F' } }),
    'story/camp/ru.md': translatedFile('story'),
    'story/camp/es.md': translatedFile('story', { timeline: { first: 'P' } }),
  });
  expect(Object.keys(items.get('story/camp')?.texts ?? {})).toEqual(['en', 'es']);
  expect(problems).toEqual([
    'story/camp/ru.md:2:1 timeline.first: the facts name first, and this language has no words for it: add a line timeline.first',
  ]);
});

it('asks for the words of the fact sheet and of the artwork in the same way', () => {
  const facts = { factSheet: [{ id: 'sales', saidBy: 'nobody' }], artwork: [{ id: 'poster', file: 'poster.svg' }] };
  const { problems } = assembled({ 'film/en.md': originalFile('film', { facts }), 'film/poster.svg': '' });
  expect(problems).toEqual([
    'film/en.md:2:1 factSheet.sales: the facts name sales, and this language has no words for it: add factSheet.sales with label',
    'film/en.md:2:1 artwork.poster: the facts name poster, and this language has no words for it: add artwork.poster with title, alt',
  ]);
});
