import { expect, it } from 'vitest';
import { FrontMatterError, parseFrontMatter } from '@/lib/content/front-matter';

/** `line:column code` of what the producer is told, and its sign or column. */
function refusal(yaml: string): string {
  try {
    return `read: ${JSON.stringify(parseFrontMatter(`---\n${yaml}\n---\n`).data)}`;
  } catch (error) {
    if (error instanceof FrontMatterError)
      return [`${error.line}:${error.column}`, error.text.code, ...Object.values(error.text.params ?? {})].join(' ');
    throw error;
  }
}

it.each([
  ['headline: “Night”: first pictures', '2:11 frontMatter.typographicQuotes “'],
  ['headline: «Ночь»: первые кадры', '2:11 frontMatter.typographicQuotes «'],
  ['a:\n  - “Night”: first pictures: more', '3:5 frontMatter.typographicQuotes “'],
])('typographic quotation marks are told from straight ones: %s', (yaml, message) => {
  expect(refusal(yaml)).toBe(message);
});

it('a text in typographic quotation marks is a text', () => {
  expect(refusal('headline: “Night”')).toBe('read: {"headline":"“Night”"}');
});

it.each([
  ['headline:\u00a0Night', 2, 10],
  ['headline: \u00a0Night', 2, 11],
  ['facts:\n  date: 2030-05-14\n\u00a0 \u00a0 kind: release', 4, 1],
  ['facts:\n  date: 2030-05-14\n \u00a0kind: release', 4, 2],
  ['\u200bheadline: Night', 2, 1],
  ['headline\u200b: Night', 2, 9],
  ['people:\n  -\u00a0one\n  - \u202ftwo', 4, 5],
])('an invisible character where YAML wants a plain space is named with its column: %j', (yaml, line, column) => {
  expect(refusal(yaml)).toMatch(
    new RegExp(
      `^${line}:${column} frontMatter.invisible ${column} U\\+20|^${line}:${column} frontMatter.invisible ${column} U\\+00A0`,
    ),
  );
});

it('a space that does not break stays in a text', () => {
  expect(refusal('place: Hall\u00a02\nsummary: >-\n  About\n  30\u00a0days')).toBe(
    'read: {"place":"Hall\u00a02","summary":"About 30\u00a0days"}',
  );
});

it.each([
  ['headline: "Night of the tents\nsummary: A summary.\nplace: B', '2:11'],
  ['headline: "Night of the tents\nsummary: "A summary."\nplace: B', '2:11'],
  ['a: 1\nb:\n  - \'Night\n  - "Day"', '4:5'],
])('an open quotation mark is found where it stands, not where the file ends: %j', (yaml, place) => {
  expect(refusal(yaml)).toMatch(new RegExp(`^${place} frontMatter.openQuote ["']$`));
});
