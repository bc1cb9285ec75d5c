import { describe, expect, it } from 'vitest';
import { contactOf, filmOf, frameOf, itemOf, listOf, premiereOf, timelineOf, titlesOf } from '@/lib/content/queries';
import { originalFile, translatedFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { editionOf } from '../../support/items';

const desks = {
  'contacts/second/en.md': originalFile('contacts', { facts: { order: 2 } }),
  'contacts/first/en.md': originalFile('contacts', { facts: { order: 1 } }),
};

it('lists a kind in its order and in the language of the reader', () => {
  const edition = editionOf({ ...desks, 'contacts/second/ru.md': translatedFile('contacts', { role: 'Пресса' }) });
  expect(listOf(edition, 'contacts', 'ru').map(({ id, lang, words }) => [id, lang, words.role])).toEqual([
    ['first', 'en', 'Press'],
    ['second', 'ru', 'Пресса'],
  ]);
  expect(listOf(edition, 'people', 'ru')).toEqual([]);
});

it('finds one item, and nothing where there is none', () => {
  const edition = editionOf(desks);
  expect(itemOf(edition, 'contacts', 'first', 'es')).toMatchObject({ id: 'first', lang: 'en' });
  expect(itemOf(edition, 'contacts', 'third', 'es')).toBeUndefined();
});

describe('the film', () => {
  const files = { ...minimalFilm, 'film/es.md': translatedFile('film', { title: 'Película' }) };

  it('is told in the language of the reader', () => {
    expect([filmOf(editionOf(files), 'es').words.title, filmOf(editionOf(files), 'ru').words.title]).toEqual([
      'Película',
      'Example Film',
    ]);
  });

  it('has a title in each language it is written in', () => {
    expect(titlesOf(editionOf(files))).toEqual([
      { title: 'Example Film', lang: 'en' },
      { title: 'Película', lang: 'es' },
    ]);
  });

  it('must be there', () => {
    const hidden = editionOf({ 'film/en.md': originalFile('film', { draft: true }) });
    expect(() => filmOf(hidden, 'en')).toThrow('an edition without a film');
    expect(titlesOf(hidden)).toEqual([]);
  });
});

describe('the contact of a release', () => {
  it('is its own', () => {
    expect(contactOf(editionOf(desks), 'second', 'en')?.id).toBe('second');
  });

  it('is nobody where its own is not public: another number would be the wrong one', () => {
    const hidden = { 'contacts/second/en.md': originalFile('contacts', { draft: true }) };
    expect(contactOf(editionOf({ ...desks, ...hidden }), 'second', 'en')).toBeUndefined();
  });

  it('is nobody where there is no contact', () => {
    expect(contactOf(editionOf({}), 'second', 'en')).toBeUndefined();
  });
});

it('calls the first festival showing the premiere', () => {
  const date = (facts: object) => originalFile('release-dates', { facts: { ...facts } });
  const edition = editionOf({
    'release-dates/cinemas/en.md': date({ date: '2025-01-01' }),
    'release-dates/later/en.md': date({ date: '2025-10-01', kind: 'festival' }),
    'release-dates/first/en.md': date({ date: '2025-09-26', kind: 'festival' }),
  });
  expect(premiereOf(edition, 'en')?.id).toBe('first');
  expect(premiereOf(editionOf({}), 'en')).toBeUndefined();
});

it('tells the dates of the story in the words of the reader, with their sources', () => {
  const archive = { publisher: 'Example Archive', url: 'https://archive.example/1' };
  const edition = editionOf({
    'story/camp/en.md': originalFile('story', {
      facts: { timeline: [{ id: 'founded', date: '1931', sources: [archive] }] },
      timeline: { founded: 'It is founded.' },
    }),
    'story/camp/es.md': translatedFile('story', { timeline: { founded: 'Se funda.' } }),
  });
  const [camp] = listOf(edition, 'story', 'es');
  expect(camp && timelineOf(edition, 'es', camp)).toEqual([
    {
      id: 'founded',
      date: '1931',
      text: 'Se funda.',
      sources: [{ form: 'page', label: 'Example Archive', href: 'https://archive.example/1' }],
    },
  ]);
});

describe('the frame of every page', () => {
  it('names the film and whom to call', () => {
    expect(frameOf(editionOf(desks), 'en')).toMatchObject({
      film: { id: 'film' },
      contact: { id: 'first' },
      isPreview: false,
    });
    expect(frameOf(editionOf({}), 'en').contact).toBeUndefined();
  });

  it('says when drafts are shown', () => {
    expect(frameOf(editionOf(desks, { audience: 'everything' }), 'en').isPreview).toBe(true);
  });
});
