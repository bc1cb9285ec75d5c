import { describe, expect, it } from 'vitest';
import { FrontMatterError, parseFrontMatter } from '@/lib/content/front-matter';

/** `line:column` at which the text is refused, or what is read. */
function read(yaml: string): unknown {
  try {
    return parseFrontMatter(`---\n${yaml}\n---\n`).data;
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    expect(error.message).toBe('frontMatter.hash');
    return `${error.line}:${error.column}`;
  }
}

describe('a text that a hash would cut is refused', () => {
  it.each([
    ['a headline', 'headline: Our film is #1 in the country', '2:23'],
    ['one word', 'place: Hall #2', '2:13'],
    ['a text over several lines', 'summary: Follow\n  the film under #Example', '3:18'],
    ['a text with a remark', 'place: Hall # the large one', '2:13'],
    ['a text within braces', 'synopsis: {short: A night #2\n  }', '2:27'],
    ['an entry of a list', 'facts:\n  alsoWritten:\n    - Person #1', '4:14'],
    ['a fact in words', 'facts:\n  credit: Person One # of the studio', '3:22'],
    ['a fact in one word', 'facts:\n  outlet: Daily #1', '3:17'],
    ['a colour as on the web', 'facts:\n  paper: #fff6e0', '3:10'],
    ['colours within braces', 'facts:\n  day: {paper: #fff6e0, ink: #000000}\n  year: 2030', '3:16'],
  ])('%s', (_, yaml, place) => {
    expect(read(yaml)).toBe(place);
  });
});

describe('a remark is a remark', () => {
  it.each([
    ['on a line of its own', '# a remark\nheadline: A\n# another', { headline: 'A' }],
    ['behind a date', 'facts:\n  date: 2030-05-14 # to be confirmed', { facts: { date: '2030-05-14' } }],
    ['behind a number', 'facts:\n  order: 10 # the first', { facts: { order: 10 } }],
    ['behind a known word', 'facts:\n  kind: release # not an account', { facts: { kind: 'release' } }],
    ['behind a source', 'facts:\n  sources:\n    - press/one # the first', { facts: { sources: ['press/one'] } }],
    ['behind true and false', 'draft: true # for now', { draft: true }],
    ['behind quotation marks', 'headline: "A #1" # a remark', { headline: 'A #1' }],
    ['behind a list in brackets', 'facts:\n  languages: [es, en] # both', { facts: { languages: ['es', 'en'] } }],
    ['behind the name of a group', 'facts: # for all languages\n  order: 1', { facts: { order: 1 } }],
  ])('%s', (_, yaml, data) => {
    expect(read(yaml)).toEqual(data);
  });
});

it.each([
  ['without a space before it', 'place: C#', { place: 'C#' }],
  ['in a text of several lines', 'summary: |\n  Follow #Example\n', { summary: 'Follow #Example\n' }],
])('a hash %s stays', (_, yaml, data) => {
  expect(read(yaml)).toEqual(data);
});
