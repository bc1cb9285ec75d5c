import { expect, it } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { originalFile, translatedFile } from '../../support/content-files';

it('reads the facts, the words and the text of a release', () => {
  const result = parseFile('press', 'press/premiere/en.md', originalFile('press', { body: '\n\nOne.\n\nTwo.\n\n' }));
  expect(result).toMatchObject({
    ok: true,
    file: {
      facts: { date: '2025-09-26', kind: 'release', contact: 'desk', people: [], sources: [] },
      words: { headline: 'A headline', summary: 'A summary.', place: 'Example City', basis: 'Issued by nobody.' },
      body: 'One.\n\nTwo.',
      draft: false,
    },
  });
});

it('keeps facts and draft out of the words', () => {
  const result = parseFile('people', 'people/one/en.md', originalFile('people', { draft: true }));
  expect(result.ok && result.file.draft).toBe(true);
  expect(result.ok && result.file.words).toEqual({
    name: 'Person One',
    role: 'Actor',
    filmography: {},
    otherCredits: [],
  });
});

it('reads a translation, which has no facts', () => {
  const result = parseFile('people', 'people/one/ru.md', translatedFile('people'));
  expect(result.ok && result.file.facts).toBeUndefined();
});

it('gives the same text the same hash, and another text another', () => {
  const hashOf = (text: string) => {
    const result = parseFile('people', 'people/one/en.md', text);
    return result.ok ? result.file.hash : result.hash;
  };
  expect(hashOf(originalFile('people'))).toBe(hashOf(originalFile('people')));
  expect(hashOf(originalFile('people'))).not.toBe(hashOf(originalFile('people', { name: 'Person Two' })));
  expect(hashOf('broken')).toMatch(/^[0-9a-f]{64}$/);
});

it('says where each reference stands, in the fields and in the text', () => {
  const text = `---
facts:
  date: 2025-09-26
  kind: release
  contact: desk
  people: [one, two]
headline: H
summary: S
place: P
basis: B
---

See [them](/people/three).

[[quote:four]]
`;
  const result = parseFile('press', 'press/a/en.md', text);
  expect(result.ok && result.file.references.map(({ target, line, column }) => `${line}:${column} ${target}`)).toEqual([
    '5:3 contacts/desk',
    '6:12 people/one',
    '6:17 people/two',
    '13:1 people/three',
    '15:1 quotes/four',
  ]);
});
