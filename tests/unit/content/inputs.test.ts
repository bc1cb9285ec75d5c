import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { changedInputs } from '@/lib/content/inputs';
import { localize } from '@/lib/content/localized';
import { peopleIn, pressReleasesWith } from '@/lib/content/queries';
import { recordInputs, trackEdition, untracked } from '@/lib/content/tracked-edition';
import { isOutdated, withInputs } from '@/lib/content/with-inputs';
import { editionOf, type Files } from '../../support/edition';
import { exampleContact, examplePerson, exampleRelease, translatedFilm } from '../../support/example-film';

const files: Files = {
  ...translatedFilm(),
  ...exampleContact,
  'people/one/en.md': examplePerson({ order: 10 }, { name: 'Person One' }, 'The life of one.'),
  'people/two/en.md': examplePerson({ order: 20 }, { name: 'Person Two' }, 'The life of two.'),
  'press/first/en.md': exampleRelease({}, {}, 'About [one](/people/one).'),
};
const before = editionOf(files);
const withFile = (path: string, text: string) => editionOf({ ...files, [path]: text });

/** Whether something that reads so of the edition would have to be made anew for the next one. */
async function isAffected(after: Edition, read: (edition: Edition) => unknown): Promise<boolean> {
  const { inputs } = await withInputs(before, async (tracked) => JSON.stringify(read(tracked) ?? null));
  return isOutdated(inputs, changedInputs(before, after));
}

const biography = withFile('people/one/en.md', examplePerson({ order: 10 }, { name: 'Person One' }, 'Another life.'));

describe('a biography that was changed', () => {
  it.each<[boolean, string, (edition: Edition) => unknown]>([
    [true, 'reads it', (edition) => edition.find('people', 'one')?.texts.en?.body],
    [false, 'reads the name', (edition) => edition.find('people', 'one')?.texts.en?.words],
    [false, 'reads another biography', (edition) => edition.find('people', 'two')?.texts.en?.body],
    [false, 'reads who there is', (edition) => edition.all('people').map(({ id }) => id)],
    [false, 'reads nothing', () => undefined],
  ])('concerns (%s) what %s', async (concerned, _, read) => {
    expect(await isAffected(biography, read)).toBe(concerned);
  });
});

describe('facts that were changed', () => {
  const after = withFile('people/one/en.md', examplePerson({ order: 30 }, { name: 'Person One' }, 'The life of one.'));

  it.each<[boolean, string, (edition: Edition) => unknown]>([
    [true, 'reads them', (edition) => edition.find('people', 'one')?.facts],
    [true, 'reads the order', (edition) => edition.all('people').map(({ id }) => id)],
    [false, 'reads the biography', (edition) => edition.find('people', 'one')?.texts.en?.body],
  ])('concern (%s) what %s', async (concerned, _, read) => {
    expect(await isAffected(after, read)).toBe(concerned);
  });
});

describe('a person who comes', () => {
  const after = withFile('people/three/en.md', examplePerson({ order: 30 }, { name: 'Person Three' }));

  it.each<[boolean, string, (edition: Edition) => unknown]>([
    [true, 'has looked for this person in vain', (edition) => edition.find('people', 'three')],
    [true, 'reads who there is', (edition) => edition.all('people').length],
    [false, 'reads another', (edition) => edition.find('people', 'one')?.facts],
  ])('concerns (%s) what %s', async (concerned, _, read) => {
    expect(await isAffected(after, read)).toBe(concerned);
  });
});

it('a translation that comes concerns what reads which languages there are', async () => {
  const after = editionOf({
    ...files,
    'press/first/es.md': files['press/first/en.md']?.replace(/"facts":\{[^}]*\},/, '') ?? '',
  });
  expect(await isAffected(after, (edition) => Object.keys(edition.find('press', 'first')?.texts ?? {}))).toBe(true);
  expect(await isAffected(after, (edition) => edition.find('press', 'first')?.texts.en?.body)).toBe(true);
});

it('whether a translation is stale concerns what reads it, and not what reads the text alone', async () => {
  const stale = (edition: Edition) => {
    const film = edition.find('film', 'film');
    return film && localize(film, 'ru').isStale;
  };
  const noted = withFile('film/ru.md', files['film/ru.md']?.replace('{', '{"translationOf": "00000000", ') ?? '');
  expect(stale(noted)).toBe(true);
  expect(await isAffected(noted, stale)).toBe(true);
  expect(await isAffected(noted, (edition) => edition.find('film', 'film')?.texts.ru?.words)).toBe(false);
});

describe('whom a release is about', () => {
  const reads = (edition: Edition) => pressReleasesWith(edition, 'one').map(({ id }) => id);

  it('is another when a link is taken out of its text', async () => {
    const after = withFile('press/first/en.md', exampleRelease({}, {}, 'About nobody.'));
    expect(await isAffected(after, reads)).toBe(true);
  });

  it('is the same when only its words change', async () => {
    const after = withFile('press/first/en.md', exampleRelease({}, {}, 'All about [her](/people/one).'));
    expect(await isAffected(after, reads)).toBe(false);
  });

  it('is the same for whoever notes what is read and for whoever does not', () => {
    const release = before.find('press', 'first');
    const tracked = trackEdition(before, () => undefined);
    const ids = (edition: Edition, item = edition.find('press', 'first')) =>
      item && peopleIn(edition, item).map(({ id }) => id);
    expect(release).toBeDefined();
    expect(ids(tracked)).toEqual(ids(before));
    expect(ids(before)).toEqual(['one']);
  });
});

it('what was read for a part of something has been read for the whole', async () => {
  const part = await withInputs(before, async (tracked) => tracked.find('people', 'one')?.texts.en?.body);
  const whole = await withInputs(before, async (tracked) => recordInputs(tracked, part.inputs));
  expect(isOutdated(whole.inputs, changedInputs(before, biography))).toBe(true);
});

it('what outlives a render is made from the edition itself', () => {
  expect(untracked(trackEdition(before, () => undefined))).toBe(before);
});

it('the same files make no change', () => {
  expect(changedInputs(before, editionOf(files))).toEqual(new Set());
});

it('what nobody has noted the inputs of is made anew with every change', () => {
  expect(isOutdated(undefined, new Set([1]))).toBe(true);
  expect(isOutdated(undefined, new Set())).toBe(false);
});

describe('what names an edition as a whole', () => {
  it.each<[string, (edition: Edition) => unknown]>([
    ['its id', ({ id }) => id],
    ['its next instant', ({ until }) => until],
    ['its files', ({ media }) => media.size],
  ])('%s is another with any change', async (_, read) => {
    expect(await isAffected(biography, read)).toBe(true);
  });

  it('how many items it has changes with an item that comes, and not with a word', async () => {
    const size = (edition: Edition) => edition.size;
    const more = withFile('people/three/en.md', examplePerson({ order: 30 }, { name: 'Person Three' }));
    expect(await isAffected(more, size)).toBe(true);
    expect(await isAffected(biography, size)).toBe(false);
  });
});
