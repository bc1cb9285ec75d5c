import { expect, it } from 'vitest';
import { parseFrontMatter } from '@/lib/content/front-matter';

it('parts the fields from the text', () => {
  const { data, body, bodyLine } = parseFrontMatter('---\ntitle: A\nfacts:\n  year: 2025\n---\n\nText.\n');
  expect(data).toEqual({ title: 'A', facts: { year: 2025 } });
  expect({ body, bodyLine }).toEqual({ body: '\nText.\n', bodyLine: 6 });
});

it.each(['---\n---\nText.', '---\n\n---\nText.', '---\n# only a remark\n---\nText.'])(
  'takes %j for front matter without fields',
  (text) => {
    expect(parseFrontMatter(text)).toMatchObject({ data: {}, body: 'Text.' });
  },
);

it('ends the front matter at the end of the file', () => {
  expect(parseFrontMatter('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A' }, body: '' });
});

it('leaves lines of hyphens in the text alone', () => {
  expect(parseFrontMatter('---\ntitle: A\n---\nOne\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
});

it.each(['---\ntitle: A\n---  \nText', '--- \ntitle: A\n---\nText', '---\t\ntitle: A\n---\t\nText'])(
  'allows spaces behind the hyphens and still counts lines right: %j',
  (text) => {
    expect(parseFrontMatter(text)).toMatchObject({ data: { title: 'A' }, body: 'Text', bodyLine: 4 });
  },
);

it('leaves dates, times and words of other tongues as they are written', () => {
  const { data } = parseFrontMatter('---\nday: 2026-02-30\ntime: 1:30\ncountry: NO\nanswer: yes\nphone: 010\n---\n');
  expect(data).toEqual({ day: '2026-02-30', time: '1:30', country: 'NO', answer: 'yes', phone: 10 });
});

it('makes no object out of a field called __proto__', () => {
  const { data } = parseFrontMatter('---\n__proto__:\n  polluted: true\n---\n');
  expect(Object.hasOwn(data as object, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const nested = `---
# a remark
title: A
facts:
  evidence: {saidBy: press}
  timeline:
    - id: one
      sources:
        - press/a
        - press/b
2025: x
---
`;

it.each([
  [['title'], { line: 3, column: 1 }],
  [['facts', 'evidence', 'saidBy'], { line: 5, column: 14 }],
  [['facts', 'timeline', 0], { line: 7, column: 7 }],
  [['facts', 'timeline', 0, 'sources', 0], { line: 9, column: 11 }],
  [['facts', 'timeline', 0, 'sources', 1], { line: 10, column: 11 }],
  [['2025'], { line: 11, column: 1 }],
])('finds the place of %j', (path, place) => {
  expect(parseFrontMatter(nested).locate(path)).toEqual(place);
});

it.each([
  [['genre'], { line: 3, column: 1 }],
  [['facts', 'year'], { line: 4, column: 1 }],
  [['facts', 'timeline', 0, 'sources', 7], { line: 8, column: 7 }],
  [['title', 'short'], { line: 3, column: 1 }],
])('finds for %j, which is missing, the place where it would belong', (path, place) => {
  expect(parseFrontMatter(nested).locate(path)).toEqual(place);
});
