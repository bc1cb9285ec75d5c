import { describe, expect, it } from 'vitest';
import { makeEdition } from '@/lib/content/edition';
import { kindNames } from '@/lib/content/kinds';
import { originalFile, translatedFile } from '../../support/content-files';
import { minimalFilm } from '../../support/content-folder';
import { assembled, editionOf } from '../../support/items';

const ten = Date.parse('2026-01-01T10:00:00Z');
const one = { 'people/one/en.md': originalFile('people') };
const two = { 'people/two/en.md': originalFile('people', { facts: { embargoUntil: '2026-01-01T10:00:00Z' } }) };
const idOf = (texts: Record<string, string>, now = 0) => editionOf(texts, { now }).id;

describe('the id of an edition', () => {
  it('is sixteen hexadecimal digits', () => {
    expect(idOf(one)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same on every machine, in whatever order its files were read', () => {
    const files = { ...one, 'people/one/ru.md': translatedFile('people'), ...two };
    const otherwise = Object.fromEntries(Object.entries(files).toReversed());
    expect(idOf(otherwise, ten)).toBe(idOf(files, ten));
  });

  it.each([
    ['a word', { 'people/one/en.md': originalFile('people', { role: 'Actress' }) }],
    ['a letter of the text', { 'people/one/en.md': originalFile('people', { body: 'Born.' }) }],
    ['a fact', { 'people/one/en.md': originalFile('people', { facts: { order: 2 } }) }],
    ['a translation', { 'people/one/ru.md': translatedFile('people') }],
    ['an item', { 'people/three/en.md': originalFile('people') }],
  ])('changes with %s', (_, change) => {
    expect(idOf({ ...one, ...change })).not.toBe(idOf(one));
  });

  it('changes when a folder is renamed', () => {
    expect(idOf({ 'people/uno/en.md': originalFile('people') })).not.toBe(idOf(one));
  });

  it('changes when the original becomes another language', () => {
    const english = { 'people/one/en.md': originalFile('people'), 'people/one/es.md': translatedFile('people') };
    const spanish = { 'people/one/en.md': translatedFile('people'), 'people/one/es.md': originalFile('people') };
    expect(idOf(spanish)).not.toBe(idOf(english));
  });

  it('changes at the moment an embargo ends, not before and not after', () => {
    const texts = { ...one, ...two };
    expect(idOf(texts, ten - 1)).toBe(idOf(one));
    expect(idOf(texts, ten)).not.toBe(idOf(texts, ten - 1));
    expect(idOf(texts, ten + 1)).toBe(idOf(texts, ten));
  });

  it('does not change while somebody works on drafts and embargoed items', () => {
    const draft = { 'people/three/en.md': originalFile('people', { draft: true }) };
    const translation = { 'people/one/ru.md': translatedFile('people', { draft: true }) };
    expect([idOf({ ...one, ...draft }), idOf({ ...one, ...translation }), idOf({ ...one, ...two })]).toEqual([
      idOf(one),
      idOf(one),
      idOf(one),
    ]);
  });

  it('changes with a picture that is shown', () => {
    const { items } = assembled({
      'film/en.md': originalFile('film', {
        facts: { artwork: [{ id: 'poster', file: 'poster.svg' }] },
        artwork: { poster: { title: 'Poster', alt: 'A horizon.' } },
      }),
      'film/poster.svg': '',
    });
    const film = items.get('film/film');
    const poster = film?.media['poster.svg'];
    if (!film || !poster) throw new Error('the fixture is not valid');
    const redrawn = new Map([['film/film', { ...film, media: { 'poster.svg': { ...poster, name: 'other.svg' } } }]]);
    expect(makeEdition(redrawn, 0, 'public').id).not.toBe(makeEdition(items, 0, 'public').id);
  });
});

describe('what is not public', () => {
  const hidden = {
    'people/hidden/en.md': originalFile('people', { facts: { embargoUntil: '2026-01-01T10:00:00Z' } }),
    'people/gone/en.md': originalFile('people', { facts: { withdrawAt: '2020-01-01T10:00:00Z' } }),
    'people/draft/en.md': originalFile('people', { draft: true }),
  };

  it('is in no list, under no address and in no count', () => {
    const edition = editionOf({ ...one, ...hidden }, { now: ten - 1 });
    expect(kindNames.flatMap((kind) => edition.all(kind)).map(({ id }) => id)).toEqual(['film', 'one']);
    for (const id of ['hidden', 'gone', 'draft']) expect(edition.find('people', id)).toBeUndefined();
    expect(edition.size).toBe(2);
  });

  it('is in the edition of the makers, which ends only where an embargo does, of which it tells', () => {
    const edition = editionOf({ ...one, ...hidden }, { now: ten - 1, audience: 'everything' });
    expect(edition.all('people').map(({ id }) => id)).toEqual(['draft', 'gone', 'hidden', 'one']);
    expect(edition.until).toBe(ten);
    expect(edition.embargoOf('people', 'hidden')).toEqual({ until: '2026-01-01T10:00:00Z' });
    const after = editionOf({ ...one, ...hidden }, { now: ten, audience: 'everything' });
    expect([after.until, after.embargoOf('people', 'hidden')]).toEqual([Infinity, undefined]);
    expect(after.id).not.toBe(edition.id);
  });
});

it('lasts until the first moment at which something appears or disappears', () => {
  const three = { 'people/three/en.md': originalFile('people', { facts: { withdrawAt: '2026-01-01T09:59:59Z' } }) };
  expect(editionOf({ ...one, ...two, ...three }).until).toBe(ten - 1000);
  expect(editionOf({ ...one, ...two, ...three }, { now: ten - 1000 }).until).toBe(ten);
  expect(editionOf(one).until).toBe(Infinity);
});

it('finds items by kind and folder, and nothing by names that JavaScript knows', () => {
  const edition = editionOf(one);
  expect(edition.find('people', 'one')?.id).toBe('one');
  expect(edition.find('press', 'one')).toBeUndefined();
  expect([edition.find('people', 'constructor'), edition.find('people', '__proto__')]).toEqual([undefined, undefined]);
});

it('does not change with what comes after it', () => {
  const { items } = assembled({ ...minimalFilm, ...one });
  const edition = makeEdition(items, 0, 'public');
  (items as Map<string, never>).clear();
  expect([edition.size, edition.find('people', 'one')?.id]).toEqual([2, 'one']);
});
