import { describe, expect, it } from 'vitest';
import {
  hasPage,
  listOf,
  namedPeople,
  nameOf,
  otherNamesOf,
  peopleIn,
  personOfPage,
  personPath,
  pressReleasesWith,
  quotesByOccasion,
  quotesOf,
  targetsOf,
} from '@/lib/content/queries';
import { originalFile, translatedFile } from '../../support/content-files';
import { editionOf } from '../../support/items';

const person = (facts: object = {}, words: object = {}) => originalFile('people', { ...words, facts: { ...facts } });
const quote = (speaker: string) => originalFile('quotes', { facts: { speaker } });
const embargo = { embargoUntil: '2026-01-01T10:00:00Z' };

const texts = {
  'contacts/desk/en.md': originalFile('contacts'),
  'people/one/en.md': person({ order: 1 }, { name: 'Person One' }),
  'people/one/ru.md': translatedFile('people', { name: 'Персона Один' }),
  'people/two/en.md': person({ order: 2 }, { name: 'Person Two' }),
  'people/two/ru.md': translatedFile('people', { name: undefined }),
  'people/three/en.md': person({ order: 3 }, { name: 'Person Three' }),
  'people/four/en.md': person({ order: 4 }),
  'quotes/of-two/en.md': quote('two'),
  'quotes/of-one/en.md': quote('one'),
  'press/names/en.md': originalFile('press', { facts: { people: ['one'] } }),
  'press/quotes-and-links/en.md': originalFile('press', { body: '[[quote:of-two]]' }),
  'press/quotes-and-links/ru.md': translatedFile('press', {
    body: 'См. [страницу](/people/three) и [людей](/people).',
  }),
  'coverage/review/en.md': originalFile('coverage', { facts: { people: ['two', 'one'] } }),
};

describe('a name', () => {
  it('is written in the script of the reader where that spelling is documented', () => {
    const names = namedPeople(editionOf(texts), 'ru').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([
      { name: 'Персона Один', lang: 'ru' },
      { name: 'Person Two', lang: 'en' },
    ]);
  });

  it('says its own language where only the text is translated', () => {
    const [, two] = listOf(editionOf(texts), 'people', 'ru');
    expect(two?.lang).toBe('ru');
    expect(two && nameOf(editionOf(texts), two)).toEqual({ name: 'Person Two', lang: 'en' });
  });
});

describe('quotations', () => {
  it('come with their speaker and the name to print', () => {
    const spoken = quotesOf(editionOf(texts), 'ru').map(({ quote: { id }, speaker, name }) => [id, speaker.id, name]);
    expect(spoken).toEqual([
      ['of-one', 'one', { name: 'Персона Один', lang: 'ru' }],
      ['of-two', 'two', { name: 'Person Two', lang: 'en' }],
    ]);
  });

  it('say as what their speaker was introduced on that day, where the page of the person says more today', () => {
    const said = (words: object) => originalFile('quotes', { ...words, facts: { speaker: 'one' } });
    const files = {
      'people/one/en.md': person({}, { role: 'Producer, coordinator' }),
      'quotes/early/en.md': said({ role: 'Producer' }),
      'quotes/early/ru.md': translatedFile('quotes'),
      'quotes/late/en.md': said({}),
    };
    const roles = (locale: 'en' | 'ru') => quotesOf(editionOf(files), locale).map(({ role }) => role);
    expect(roles('en')).toEqual([
      { text: 'Producer', lang: 'en' },
      { text: 'Producer, coordinator', lang: 'en' },
    ]);
    // The words of another language do not take the role of this one.
    expect(roles('ru')).toEqual([
      { text: 'Producer, coordinator', lang: 'en' },
      { text: 'Producer, coordinator', lang: 'en' },
    ]);
  });

  it('can be chosen', () => {
    const chosen = quotesOf(editionOf(texts), 'en', ({ facts }) => facts.speaker === 'two');
    expect(chosen.map(({ quote: { id } }) => id)).toEqual(['of-two']);
  });

  it.each([
    ['is embargoed', person(embargo)],
    ['is a draft', person({}, { draft: true })],
    ['was taken back', person({ withdrawAt: '1969-01-01T00:00:00Z' })],
  ])('of a person who %s are nowhere: nobody is quoted without a name', (_, hidden) => {
    const edition = editionOf({ ...texts, 'people/one/en.md': hidden });
    expect(quotesOf(edition, 'en').map(({ quote: { id } }) => id)).toEqual(['of-two']);
    expect(targetsOf(edition, 'en').quote('of-one')).toBeUndefined();
  });
});

describe('quotations by occasion', () => {
  const said = (speaker: string, occasion: string, date = '2026-01-01') =>
    originalFile('quotes', { occasion, facts: { speaker, date } });
  const edition = editionOf({
    'people/actor/en.md': person({ order: 1 }),
    'people/director/en.md': person({ group: 'crew', credits: ['director'] }),
    'people/guest/en.md': person({ group: 'guests' }),
    'quotes/a/en.md': said('guest', 'Showing'),
    'quotes/b/en.md': said('actor', 'Showing, by telephone'),
    'quotes/c/en.md': said('director', 'Showing'),
    'quotes/d/en.md': said('actor', 'Dinner'),
    'quotes/e/en.md': said('actor', 'Showing', '2026-02'),
  });
  const groups = quotesByOccasion(edition, 'en');

  it('stand under the occasion and its day, the newest first, however it is told more exactly', () => {
    expect(groups.map(({ occasion, date }) => [occasion, date])).toEqual([
      ['Showing', '2026-02'],
      ['Showing', '2026-01-01'],
      ['Dinner', '2026-01-01'],
    ]);
  });

  it('begin with the director, whom the others follow in the order of the people page', () => {
    expect(groups[1]?.quotes.map(({ speaker }) => speaker.id)).toEqual(['director', 'actor', 'guest']);
  });
});

it('whoever goes by a role, because no spelling of the name is known, does not have it twice', () => {
  const edition = editionOf({
    'people/one/en.md': person({}, { name: 'Envoy of Example', role: 'Envoy of Example' }),
    'quotes/of-one/en.md': quote('one'),
  });
  expect(namedPeople(edition, 'en')[0]?.role).toBeUndefined();
  expect(quotesOf(edition, 'en')[0]?.role).toBeUndefined();
});

describe('the people of a press release', () => {
  const edition = editionOf(texts);
  const idsIn = (id: string) =>
    edition
      .all('press')
      .filter((release) => release.id === id)
      .flatMap((release) => peopleIn(edition, release))
      .map((each) => each.id);

  it('are those its facts name', () => {
    expect(idsIn('names')).toEqual(['one']);
  });

  it('are those it quotes or links to in any language, in the order of the people page', () => {
    expect(idsIn('quotes-and-links')).toEqual(['two', 'three']);
  });

  it('are not those whose folder is called like a page it links to', () => {
    const named = editionOf({ ...texts, 'people/people/en.md': person({ order: 5 }) });
    const [, release] = named.all('press');
    expect(release && peopleIn(named, release).map(({ id }) => id)).toEqual(['two', 'three']);
  });

  it('are not those who are not public', () => {
    const hidden = editionOf({ ...texts, 'people/three/en.md': person(embargo) });
    const [, release] = hidden.all('press');
    expect(release && peopleIn(hidden, release).map(({ id }) => id)).toEqual(['two']);
  });

  it('lead back from the person to the release', () => {
    const releases = ['one', 'two', 'three', 'four'].map((id) => pressReleasesWith(edition, id).map((each) => each.id));
    expect(releases).toEqual([['names'], ['quotes-and-links'], ['quotes-and-links'], []]);
  });
});

describe('whoever has neither biography nor quotation has no page', () => {
  const edition = editionOf({
    ...texts,
    'people/three/ru.md': translatedFile('people', { body: 'Биография.' }),
    'people/four/ru.md': translatedFile('people', { name: 'Персона Четыре' }),
    'people/four/en.md': person({ order: 4, alsoWritten: ['P. Four'] }, { name: 'Person Four' }),
  });

  it.each([
    ['is quoted', 'one', '/people/one'],
    ['has a biography in one of the languages', 'three', '/people/three'],
    ['is only named', 'four', '/people#four'],
  ])('who %s: %s', (_, id, path) => {
    expect(personPath(edition, id)).toBe(path);
    expect(namedPeople(edition, 'en').find((named) => named.person.id === id)).toMatchObject({
      path,
      hasPage: !path.includes('#'),
    });
    expect(personOfPage(edition, id, 'en')?.id).toBe(path.includes('#') ? undefined : id);
  });

  it('and texts link to the line of the list', () => {
    expect(targetsOf(edition, 'en').pathOf('people/four')).toBe('/people#four');
  });

  it('until the quotation is public', () => {
    const embargoed = editionOf({
      'people/one/en.md': person(),
      'quotes/of-one/en.md': originalFile('quotes', { facts: { speaker: 'one', ...embargo } }),
    });
    expect(hasPage(embargoed, 'one')).toBe(false);
  });

  it('other forms of a name are those of the original and those listed, without the one that is shown', () => {
    const formsIn = (locale: 'en' | 'ru') =>
      listOf(edition, 'people', locale).flatMap((each) => (each.id === 'four' ? otherNamesOf(edition, each) : []));
    expect(formsIn('ru')).toEqual(['Person Four', 'P. Four']);
    expect(formsIn('en')).toEqual(['P. Four']);
  });
});
