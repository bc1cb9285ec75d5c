import { describe, expect, it } from 'vitest';
import { makeEdition } from '@/lib/content/edition';
import { originalFile, translatedFile } from '../../support/content-files';
import { assembled, type Texts } from '../../support/items';

const page = { publisher: 'Example Paper', url: 'https://paper.example/one' };
const broken = '---\ntitle: "\n---\n';
const film = { 'film/en.md': originalFile('film') };
const good = {
  ...film,
  'people/one/en.md': originalFile('people', { role: 'Actor' }),
  'people/one/ru.md': translatedFile('people', { role: 'Актёр' }),
};

/** Assembles one state of the files after the other, each at its own moment. */
function inTurn(...states: [moment: number, texts: Texts][]) {
  let result = assembled({});
  for (const [moment, texts] of states) result = assembled(texts, result.items, moment);
  return result;
}

describe('a translation that breaks', () => {
  it('keeps its last good words while the original goes on', () => {
    const { items, problems } = inTurn(
      [1, good],
      [2, { ...good, 'people/one/en.md': originalFile('people', { role: 'Lead' }), 'people/one/ru.md': broken }],
    );
    const item = items.get('people/one');
    expect([item?.texts.en?.words, item?.texts.ru?.words]).toMatchObject([{ role: 'Lead' }, { role: 'Актёр' }]);
    expect(item?.heldSince).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it('is left out while it never was good', () => {
    const { items } = inTurn([1, { ...good, 'people/one/ru.md': broken }]);
    expect(Object.keys(items.get('people/one')?.texts ?? {})).toEqual(['en']);
  });

  it('is gone when its file is deleted', () => {
    const { 'people/one/ru.md': _, ...withoutRussian } = good;
    const { items } = inTurn([1, good], [2, { ...good, 'people/one/ru.md': broken }], [3, withoutRussian]);
    expect(Object.keys(items.get('people/one')?.texts ?? {})).toEqual(['en']);
  });
});

describe('an original that breaks', () => {
  it('holds its item as it last was, from the moment it broke', () => {
    const { items } = inTurn(
      [1, good],
      [2, { ...good, 'people/one/en.md': broken }],
      [3, { ...good, 'people/one/en.md': broken, 'people/one/ru.md': translatedFile('people', { role: 'Новое' }) }],
    );
    const item = items.get('people/one');
    expect(item?.heldSince).toBe(2);
    expect([item?.texts.en?.words, item?.texts.ru?.words]).toMatchObject([{ role: 'Actor' }, { role: 'Актёр' }]);
  });

  it('lets its item go on once it is mended', () => {
    const { items, problems } = inTurn([1, good], [2, { ...good, 'people/one/en.md': broken }], [3, good]);
    expect(items.get('people/one')?.heldSince).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('goes on where only its references are wrong: they cost the link, not the item', () => {
    const before = { ...film, 'contacts/desk/en.md': originalFile('contacts'), 'press/a/en.md': originalFile('press') };
    const after = { ...before, 'press/a/en.md': originalFile('press', { headline: 'New', body: '[[quote:none]]' }) };
    const { items, problems } = inTurn([1, before], [2, after]);
    expect(items.get('press/a')?.texts.en?.words).toMatchObject({ headline: 'New' });
    expect(items.get('press/a')?.heldSince).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('there is no folder content/quotes/none')]);
  });

  it('never publishes its new facts with its old words', () => {
    const text = (facts: object) => ({ ...film, 'story/a/en.md': originalFile('story', { facts: { ...facts } }) });
    const { items, problems } = inTurn(
      [1, text({ order: 1, embargoUntil: '2030-01-01T00:00:00Z' })],
      [2, text({ order: 2, timeline: [{ id: 'new', date: '1931', sources: [page] }] })],
    );
    expect(problems).toEqual([
      'story/a/en.md:2:1 timeline.new: the facts name new, and this language has no words for it: add a line timeline.new',
    ]);
    expect(items.get('story/a')).toMatchObject({ heldSince: 2, facts: { order: 1, timeline: [] } });
  });

  it('is missed when its facts are deleted while a translation is left', () => {
    const { 'people/one/en.md': _, ...onlyRussian } = good;
    const { items, problems } = inTurn([1, good], [2, onlyRussian]);
    expect(items.get('people/one')?.heldSince).toBe(2);
    expect(problems).toEqual([
      expect.stringContaining(
        'facts: no file of this item has its facts: write facts: in the file of the original language',
      ),
    ]);
  });

  it('is forgotten with its whole folder', () => {
    const { items, problems } = inTurn([1, good], [2, film]);
    expect([[...items.keys()], problems]).toEqual([['film/film'], []]);
  });
});

const noon = Date.parse('2026-01-01T12:00:00Z');

describe('while an item is held', () => {
  const at = (facts: object, brokenAt: number, now: number) => {
    const text = { ...film, 'people/one/en.md': originalFile('people', { facts: { ...facts } }) };
    const { items } = inTurn([brokenAt - 1, text], [brokenAt, { ...text, 'people/one/en.md': broken }]);
    return makeEdition(items, now, 'public');
  };
  const withdrawn = { withdrawAt: '2026-01-01T12:00:00Z' };
  const embargoed = { embargoUntil: '2026-01-01T12:00:00Z' };

  it('it disappears at the moment that was agreed for it', () => {
    expect(at(withdrawn, noon - 1000, noon - 1).all('people')).toHaveLength(1);
    expect(at(withdrawn, noon - 1000, noon - 1).until).toBe(noon);
    expect(at(withdrawn, noon - 1000, noon).all('people')).toHaveLength(0);
  });

  it('it does not appear at the end of an embargo that may have been changed', () => {
    expect(at(embargoed, noon - 1000, noon + 1000).all('people')).toHaveLength(0);
    expect(at(embargoed, noon - 1000, noon - 1).until).toBe(Infinity);
  });

  it('it stays where it was public before it broke', () => {
    expect(at(embargoed, noon + 1000, noon + 2000).all('people')).toHaveLength(1);
  });
});
