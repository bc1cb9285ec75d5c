import { describe, expect, it } from 'vitest';
import { fileSchemas, isKind, kindNames, kinds, singleKind } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { contentFile, originalFile, translatedFile } from '../../support/content-files';

function problemsOf(kind: (typeof kindNames)[number], text: string): string[] {
  const result = parseFile(kind, 'file', text);
  return result.ok ? [] : result.problems.map(problemLine);
}

it('knows the folders of content and no others', () => {
  expect(kindNames).toMatchInlineSnapshot(`
    [
      "film",
      "story",
      "press",
      "people",
      "quotes",
      "release-dates",
      "coverage",
      "contacts",
      "partners",
      "stills",
    ]
  `);
  expect(isKind('film')).toBe(true);
  expect(['constructor', '__proto__', '', 'Film', 'films'].filter(isKind)).toEqual([]);
  expect(isKind(singleKind)).toBe(true);
});

describe.each(kindNames)('%s', (kind) => {
  it('takes its minimal file and its translation', () => {
    expect([...problemsOf(kind, originalFile(kind)), ...problemsOf(kind, translatedFile(kind))]).toEqual([]);
  });

  it('refuses a field it does not know, among the words and among the facts', () => {
    const fields = problemsOf(kind, originalFile(kind, { unknown: 1, facts: { unknown: 1 } })).map(
      (line) => /^file:\d+:\d+ (\S+): does not belong here: remove it or correct its spelling$/.exec(line)?.[1],
    );
    expect(fields.sort()).toEqual(['facts.unknown', 'unknown']);
  });

  it('refuses each of its facts among the words', () => {
    for (const fact of Object.keys(kinds[kind].facts.shape)) {
      if (fact in kinds[kind].words.shape) continue;
      const [problem] = problemsOf(kind, translatedFile(kind, { [fact]: 'x' }));
      expect(problem).toContain(`${fact}: is a fact: write it under facts: in the file of the original language`);
    }
  });

  it('tells the cure for a wrong value of any field, in words of ours', () => {
    const fields = [...Object.keys(kinds[kind].words.shape), 'draft'];
    for (const wrong of [7.5, true, 'No Such Thing!', [7.5], [{}], {}, { 'No Such': 1 }, { id: 7 }, null]) {
      const facts = Object.fromEntries(Object.keys(kinds[kind].facts.shape).map((name) => [name, wrong]));
      const words = Object.fromEntries(fields.map((name) => [name, wrong]));
      const lines = problemsOf(kind, contentFile({ facts, ...words }, 'text'));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/invalid|expected|received|must match|undefined|null|NaN/i);
    }
  });

  it('can be published, embargoed, withdrawn and kept as a draft', () => {
    const moment = '2026-01-01T00:00:00Z';
    const facts = { publishAt: moment, embargoUntil: moment, withdrawAt: moment };
    expect(problemsOf(kind, originalFile(kind, { draft: true, facts }))).toEqual([]);
    expect(fileSchemas[kind].safeParse({ draft: 'yes' }).success).toBe(false);
  });
});

it.each([
  ['contacts', { phone: '600 000 000' }, 'phone: write the number in international form, in quotation marks: "+7 701'],
  [
    'contacts',
    { phone: 34600000000 },
    'phone: is read as a number: write the number in international form, in quotation marks: "+7 701',
  ],
  ['contacts', { email: 'desk' }, 'email: write a mail address'],
  ['film', { trailer: { youtube: 'https://youtu.be/abcdefghijk', language: 'es' } }, 'the eleven characters behind'],
  ['film', { year: 1887 }, 'facts.year: is too small: at least 1888'],
  ['quotes', { originals: [] }, 'originals: name the language in which the words were published'],
  ['quotes', { originals: ['fr'] }, 'originals.0: is none of the words known here: write en or ru or es'],
  ['release-dates', { timeZone: 'Madrid' }, 'timeZone: write a time zone such as Europe/Paris'],
  ['people', { credits: ['hero'] }, 'credits.0: is none of the words known here: write actor or director or'],
  ['people', { evidence: { saidBy: 'press', sources: [] } }, 'evidence.sources: name at least one source'],
] as const)('%s refuses the fact %j', (kind, facts, message) => {
  expect(problemsOf(kind, originalFile(kind, { facts }))).toEqual([expect.stringContaining(message)]);
});

it('leaves a release date to be announced', () => {
  expect(problemsOf('release-dates', originalFile('release-dates', { facts: { date: 'tba' } }))).toEqual([]);
});
