import { expect, it } from 'vitest';
import { openEditions } from '@/lib/content/editions';
import { originalFile } from '../../support/content-files';
import { contentFolder, minimalFilm } from '../../support/content-folder';
import { openContent } from '../../support/open-content';

const ten = Date.parse('2026-01-01T10:00:00Z');
const eleven = ten + 3_600_000;
const embargoed = originalFile('people', { facts: { embargoUntil: '2026-01-01T10:00:00Z' } });
const withdrawn = originalFile('people', { facts: { withdrawAt: '2026-01-01T11:00:00Z' } });

/** Content whose clock stands until the test moves it. */
function at(moment: number, files: Record<string, string>, audience: 'public' | 'everything' = 'public') {
  const time = { now: moment };
  const content = openContent({ ...minimalFilm, ...files }, { audience, clock: () => time.now });
  const people = () =>
    content.editions
      .current()
      ?.all('people')
      .map(({ id }) => id);
  return { ...content, time, people };
}

it('begins with what is public at the moment it is opened', () => {
  const files = { 'people/later/en.md': embargoed, 'people/sooner/en.md': withdrawn };
  expect(at(ten - 1, files).people()).toEqual(['sooner']);
  expect(at(ten, files).people()).toEqual(['later', 'sooner']);
  expect(at(eleven, files).people()).toEqual(['later']);
});

it('shows an item at the moment its embargo ends to whoever asks, and not a millisecond before', () => {
  const { people, time, reported } = at(ten - 5000, { 'people/one/en.md': embargoed });
  expect(people()).toEqual([]);
  time.now = ten - 1;
  expect(people()).toEqual([]);
  time.now = ten;
  expect(people()).toEqual(['one']);
  expect(reported.editions).toHaveLength(2);
});

it('hides an item at the moment it is taken back', () => {
  const { people, time } = at(ten, { 'people/one/en.md': withdrawn });
  time.now = eleven - 1;
  expect(people()).toEqual(['one']);
  time.now = eleven;
  expect(people()).toEqual([]);
});

it('passes several moments at once after a sleep', () => {
  const { people, time, editions } = at(ten - 5000, { 'people/one/en.md': embargoed, 'people/two/en.md': withdrawn });
  time.now = eleven + 1;
  expect(people()).toEqual(['one']);
  expect(editions.current()?.until).toBe(Infinity);
});

it('gives every reader the same edition until a moment passes', () => {
  const { editions, time, reported } = at(ten - 5000, { 'people/one/en.md': embargoed });
  const first = editions.current();
  time.now = ten - 1;
  expect(editions.current()).toBe(first);
  expect(reported.editions).toEqual([first]);
});

it('begins no new edition at a moment that changes nothing', () => {
  const draft = originalFile('people', { draft: true, facts: { embargoUntil: '2026-01-01T10:00:00Z' } });
  const { editions, time, reported } = at(ten - 5000, { 'people/one/en.md': draft });
  const { id } = editions.current() ?? {};
  time.now = ten;
  expect(editions.current()?.id).toBe(id);
  expect(reported.editions).toHaveLength(1);
});

it('shows the makers everything, whatever the time', () => {
  const files = { 'people/later/en.md': embargoed, 'people/sooner/en.md': withdrawn };
  expect(at(0, files, 'everything').people()).toEqual(['later', 'sooner']);
  expect(at(eleven, files, 'everything').people()).toEqual(['later', 'sooner']);
});

it('gives the same id on two machines', () => {
  const files = { ...minimalFilm, 'people/one/en.md': withdrawn };
  const clock = () => ten;
  const [here, there] = [openContent(files, { clock }), openContent(files, { clock })];
  expect(here.editions.current()?.id).toBe(there.editions.current()?.id);
});

it('waits for a moment that is further away than a timer can be set', async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => warnings.push(warning.name);
  process.on('warning', note);
  const century = originalFile('people', { facts: { embargoUntil: '2126-01-01T10:00:00Z' } });
  const { people } = at(ten, { 'people/one/en.md': century });
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect([people(), warnings]).toEqual([[], []]);
});

it('has no edition while no film can be read, and says why', () => {
  const { editions, reported } = openContent({ 'people/one/en.md': withdrawn });
  expect(editions.current()).toBeUndefined();
  expect(reported).toEqual({
    editions: [],
    problems: [
      'film/en.md:1:1 facts: there is no film yet: save film/en.md with its title, synopses and facts, as content/README.md shows',
    ],
  });
  expect(editions.problems()).toHaveLength(1);
});

it('reports the same mistake on the same line once', () => {
  const body = 'See [one](/people/none) and [one](/people/none).';
  const { reported } = openContent({ ...minimalFilm, 'story/a/en.md': originalFile('story', { body }) });
  expect(reported.problems).toEqual([
    'story/a/en.md:10:1 body: there is no folder content/people/none: correct the name or add the item',
  ]);
});

it('says that a content folder is not there, and does not end', () => {
  const { content, kept } = contentFolder();
  const editions = openEditions({ content: `${content}/none`, kept, audience: 'public' });
  expect(editions.current()).toBeUndefined();
  expect(editions.problems()).toMatchObject([{ file: '.', code: 'file.contentFolder' }]);
});

it('tells of every instant that passes, even where nobody may see a change', () => {
  const { editions, time } = at(ten - 5000, { 'people/one/en.md': embargoed });
  const told: unknown[] = [];
  editions.onChange(() => told.push(editions.current()?.id));
  time.now = ten;
  const { id } = editions.current() ?? {};
  expect(told).toEqual([id]);
});
