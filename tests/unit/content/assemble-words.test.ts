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
  expect(problems).toEqual(['story/camp/en.md:1:1 timeline.second: has no words for second: add them']);
});

it('refuses words for a date that is not among the facts', () => {
  const { problems } = assembled({
    'story/camp/en.md': originalFile('story', { timeline: { third: 'T' } }),
  });
  expect(problems).toEqual([
    'story/camp/en.md:1:1 timeline.third: is not among the facts: correct the name or add it there',
  ]);
});

it('leaves out a translation that lacks words, and only that', () => {
  const { items, problems } = assembled({
    'story/camp/en.md': originalFile('story', { facts: { timeline: [first] }, timeline: { first: 'F' } }),
    'story/camp/ru.md': translatedFile('story'),
    'story/camp/es.md': translatedFile('story', { timeline: { first: 'P' } }),
  });
  expect(Object.keys(items.get('story/camp')?.texts ?? {})).toEqual(['en', 'es']);
  expect(problems).toEqual(['story/camp/ru.md:1:1 timeline.first: has no words for first: add them']);
});

it('asks for the words of the fact sheet and of the artwork in the same way', () => {
  const facts = { factSheet: [{ id: 'sales', saidBy: 'nobody' }], artwork: [{ id: 'poster', file: 'poster.svg' }] };
  const { problems } = assembled({ 'film/en.md': originalFile('film', { facts }), 'film/poster.svg': '' });
  expect(problems).toEqual([
    'film/en.md:1:1 factSheet.sales: has no words for sales: add them',
    'film/en.md:1:1 artwork.poster: has no words for poster: add them',
  ]);
});
