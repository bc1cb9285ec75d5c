import { describe, expect, it } from 'vitest';
import { isFixedPage, referencesInBody, referencesInFacts, targetsIn } from '@/lib/content/references';

describe('facts point to', () => {
  it.each([
    [{ speaker: 'one' }, [{ target: 'people/one', path: ['speaker'] }]],
    [{ person: 'one' }, [{ target: 'people/one', path: ['person'] }]],
    [{ contact: 'desk' }, [{ target: 'contacts/desk', path: ['contact'] }]],
    [
      { people: ['one', 'two'] },
      [
        { target: 'people/one', path: ['people', 0] },
        { target: 'people/two', path: ['people', 1] },
      ],
    ],
    [
      { evidence: { saidBy: 'press', sources: ['coverage/review'] } },
      [{ target: 'coverage/review', path: ['evidence', 'sources', 0] }],
    ],
    [{ timeline: [{ id: 'a', sources: ['press/a'] }] }, [{ target: 'press/a', path: ['timeline', 0, 'sources', 0] }]],
  ])('what %j names', (facts, references) => {
    expect(referencesInFacts(facts)).toEqual(references);
  });

  it.each([{ outlet: 'one', order: 1, sources: [{ publisher: 'P', url: 'https://p.example' }] }, undefined, null, {}])(
    'nothing in %j',
    (facts) => {
      expect(referencesInFacts(facts)).toEqual([]);
    },
  );
});

it('finds links and quotations in the text, line by line', () => {
  const body =
    'See [one](/people/one) and [two](/press/two#part).\n\n[[quote: three ]]\n\n[out](https://paper.example)';
  expect(referencesInBody(body)).toEqual([
    { target: 'people/one', path: [], bodyLine: 0 },
    { target: 'press/two', path: [], bodyLine: 0 },
    { target: 'quotes/three', path: [], bodyLine: 2 },
  ]);
});

it('reads the home page, other hosts and titles in links', () => {
  expect(targetsIn('[home](/) [part](/#part) [titled](/story "T")')).toEqual(['', '', 'story']);
  expect(targetsIn('[elsewhere](//paper.example/a)')).toEqual(['/paper.example/a']);
  expect(targetsIn('[mail](mailto:a@b.example) (/story) [rel](story)')).toEqual([]);
});

it.each(['', 'story', 'press', 'press/quotes', 'contacts'])('knows the fixed page /%s', (target) => {
  expect(isFixedPage(target)).toBe(true);
});

it.each(['/', 'story/', 'en/story', 'press/premiere', 'quotes', '/paper.example', '../story'])(
  'knows no fixed page /%s',
  (target) => {
    expect(isFixedPage(target)).toBe(false);
  },
);

it('finds source marks in the text', () => {
  expect(referencesInBody('One.\n\nTwo.[^coverage/a+press/b] Three.[^note]')).toEqual([
    { target: 'coverage/a', path: [], bodyLine: 2 },
    { target: 'press/b', path: [], bodyLine: 2 },
  ]);
});
