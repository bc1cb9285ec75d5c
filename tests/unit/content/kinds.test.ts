import { describe, expect, it } from 'vitest';
import { fileSchemas, isKind, kindNames, kinds, singleKind } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { contentFile, originalFile, translatedFile } from '../../support/content-files';

function problemsOf(kind: (typeof kindNames)[number], text: string): string[] {
  const result = parseFile(kind, 'file', text);
  return result.ok ? [] : result.problems.map((problem) => problemLine(problem));
}

it('knows the folders of content and no others', () => {
  expect(kindNames).toMatchInlineSnapshot(`
    [
      "film",
      "story",
      "press",
      "people",
      "quotes",
      "questions",
      "release-dates",
      "awards",
      "coverage",
      "contacts",
      "partners",
      "notices",
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
    const facts = {
      publishAt: moment,
      embargoUntil: moment,
      embargoKind: 'review',
      withdrawAt: moment,
      embargoAfter: { showing: 'first-night', minutes: 30 },
    };
    expect(problemsOf(kind, originalFile(kind, { draft: true, facts }))).toEqual([]);
    expect(fileSchemas[kind].safeParse({ draft: 'yes' }).success).toBe(false);
  });
});

it.each([
  [
    'contacts',
    { phone: '600 000 000' },
    'phone: “600 000 000” cannot stand here: write the number in international form, in quotation marks, for example "+354 000 0000"',
  ],
  [
    'contacts',
    { phone: 34600000000 },
    'phone: “34600000000” cannot stand here: write the number in international form, in quotation marks, for example "+354 000 0000"',
  ],
  [
    'contacts',
    { email: 'desk' },
    'email: “desk” cannot stand here: write a mail address, for example press@films.example',
  ],
  ['film', { trailer: { youtube: 'https://youtu.be/abcdefghijk', language: 'es' } }, 'the eleven characters behind'],
  ['film', { year: 1887 }, 'facts.year: 1887 is too small: 1888 is the least'],
  [
    'quotes',
    { originals: [] },
    'originals: the list is empty: name the languages of the site in which the words were published, for example [en]',
  ],
  [
    'quotes',
    { originals: ['fr'] },
    'originals.0: “fr” cannot stand here: name one of the languages of the site: en, ru, es',
  ],
  [
    'release-dates',
    { timeZone: 'Madrid' },
    'timeZone: “Madrid” cannot stand here: write the name of a time zone, for example Europe/Paris',
  ],
  [
    'people',
    { credits: ['hero'] },
    'credits.0: “hero” cannot stand here: write one of actor, director, screenwriter, cinematographer, composer, costume-designer, stills-photographer, producer, executive-producer, or leave it out: any other craft stands in role alone',
  ],
  [
    'people',
    { evidence: { saidBy: 'press', sources: [] } },
    'evidence.sources: the list is empty: name at least one source, for example [press/opening-night]',
  ],
] as const)('%s refuses the fact %j', (kind, facts, message) => {
  expect(problemsOf(kind, originalFile(kind, { facts }))).toEqual([expect.stringContaining(message)]);
});

it('leaves a release date to be announced', () => {
  expect(problemsOf('release-dates', originalFile('release-dates', { facts: { date: 'tba' } }))).toEqual([]);
});
