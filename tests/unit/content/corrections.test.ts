import { describe, expect, it } from 'vitest';
import { allCorrections, correctionsOf, itemOf, lastCorrected } from '@/lib/content/queries';
import { earlierPagesOf, pagesOf } from '@/lib/publish/pages';
import { originalFile, translatedFile } from '../../support/content-files';
import { assembled, editionOf } from '../../support/items';
import { canary, secondFilmAt } from '../../support/second-film';

const early = { id: 'early', at: '2031-05-05T10:00:00Z' };
/** Earlier as text, later as a moment. */
const late = { id: 'late', at: '2031-05-05T09:30:00-02:00' };
const words = (name: string) => ({ early: { what: `${name} 1`, why: 'E' }, late: { what: `${name} 2`, why: 'L' } });
const desk = { 'contacts/desk/en.md': originalFile('contacts') };
const both = { facts: { corrections: [early, late] }, corrections: words('en') };

const releaseOf = (edition: ReturnType<typeof editionOf>, locale: 'en' | 'ru' = 'en') => {
  const release = itemOf(edition, 'press', 'one', locale);
  if (!release) throw new Error('no such release');
  return release;
};

it('a release shows its corrections newest first, each with moment, change and reason', () => {
  const edition = editionOf({ ...desk, 'press/one/en.md': originalFile('press', both) });
  const release = releaseOf(edition);
  expect(correctionsOf(edition, release)).toEqual([
    { id: 'late', at: late.at, what: 'en 2', why: 'L', lang: 'en' },
    { id: 'early', at: early.at, what: 'en 1', why: 'E', lang: 'en' },
  ]);
  expect(lastCorrected(release)).toBe(late.at);
});

it('a release that was never corrected has neither corrections nor a moment of change', () => {
  const edition = editionOf({ ...desk, 'press/one/en.md': originalFile('press') });
  expect(correctionsOf(edition, releaseOf(edition))).toEqual([]);
  expect(lastCorrected(releaseOf(edition))).toBeUndefined();
});

it('while a translation keeps its last words, it shows a new correction in the language of the original', () => {
  const before = {
    ...desk,
    'press/one/en.md': originalFile('press', {
      facts: { corrections: [early] },
      corrections: { early: words('en').early },
    }),
    'press/one/ru.md': translatedFile('press', { corrections: { early: words('ru').early } }),
  };
  const { items, problems } = assembled(
    { ...before, 'press/one/en.md': originalFile('press', both) },
    assembled(before).items,
  );
  expect(problems).toEqual([
    'press/one/ru.md:6:1 corrections.late: the facts name late, and this language has no words for it: add corrections.late with what, why',
  ]);
  expect(items.get('press/one')?.texts.ru).toBeDefined();
  const edition = { ...editionOf(before), find: (kind: string, id: string) => items.get(`${kind}/${id}`) } as never;
  expect(correctionsOf(edition, releaseOf(edition, 'ru')).map(({ what, lang }) => [what, lang])).toEqual([
    ['en 2', 'en'],
    ['ru 1', 'ru'],
  ]);
});

it('refuses corrections that do not stand in the order in which they were made', () => {
  const turned = originalFile('press', { ...both, facts: { corrections: [late, early] } });
  expect(assembled({ ...desk, 'press/one/en.md': turned }).problems).toEqual([
    expect.stringContaining(
      'facts.corrections: the oldest correction stands first: put 2031-05-05T10:00:00Z above the one before it',
    ),
  ]);
});

it('the list puts the corrections of several releases in the order of their moments, whatever their zone', () => {
  const told = (id: string, at: string) =>
    originalFile('press', { facts: { corrections: [{ id, at }] }, corrections: { [id]: { what: 'A', why: 'B' } } });
  const entries = allCorrections(
    editionOf({
      ...desk,
      'press/one/en.md': told('first', '2031-05-05T10:00:00Z'),
      'press/three/en.md': told('last', '2031-05-06T00:00:00Z'),
      'press/two/en.md': told('second', '2031-05-05T09:30:00-02:00'),
    }),
    'en',
  );
  expect(entries.map(({ correction: { id } }) => id)).toEqual(['last', 'second', 'first']);
});

it('the list holds the corrections of all public releases, newest first, and nothing of the others', () => {
  const entries = allCorrections(secondFilmAt(Date.parse('2031-06-03T00:00:00Z')), 'en');
  expect(entries.map(({ release, correction }) => `${release.id} ${correction.id}`)).toEqual([
    'opening-night baker',
    'opening-night kites',
  ]);
  expect(JSON.stringify(entries)).not.toContain(canary);
});

describe('the text as it read before a correction', () => {
  const kept = (fields: object) => ({ what: 'A', why: 'B', ...fields });
  const edition = editionOf({
    ...desk,
    'press/one/en.md': originalFile('press', {
      headline: 'Third',
      summary: 'Same',
      facts: { corrections: [early, late] },
      corrections: {
        early: kept({ earlierText: 'One.', earlierHeadline: 'First' }),
        late: kept({ earlierText: 'Two.', earlierHeadline: 'Second' }),
      },
    }),
    'press/one/ru.md': translatedFile('press', { corrections: { early: kept({}), late: kept({}) } }),
  });

  it('has the headline of its time, and what has never changed', () => {
    expect(correctionsOf(edition, releaseOf(edition)).map(({ earlier }) => earlier)).toEqual([
      { headline: 'Second', summary: 'Same', text: 'Two.', lang: 'en' },
      { headline: 'First', summary: 'Same', text: 'One.', lang: 'en' },
    ]);
  });

  it('is that of the original where the translation has kept none', () => {
    const [last] = correctionsOf(edition, releaseOf(edition, 'ru'));
    expect(last).toMatchObject({ lang: 'ru', earlier: { text: 'Two.', lang: 'en' } });
  });

  it('is read as strictly as a text below the front matter', () => {
    const file = originalFile('press', {
      facts: { corrections: [early] },
      corrections: { early: kept({ earlierText: '# Title' }) },
    });
    expect(assembled({ ...desk, 'press/one/en.md': file }).problems).toEqual([
      expect.stringMatching(/corrections\.early\.earlierText: .*heading/),
    ]);
  });

  it('has a page that stands in no list, and none before the release has', () => {
    const film = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
    const paths = earlierPagesOf(film).map(({ path }) => path);
    expect(paths).toEqual(['/press/opening-night/earlier/kites']);
    expect(pagesOf(film).map(({ path }) => path)).not.toContain(paths[0]);
  });
});
