import { expect, it } from 'vitest';
import type { Kind } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';

/** What a producer reads in the log. */
function problems(kind: Kind, text: string): string {
  const result = parseFile(kind, `${kind}/example/en.md`, text);
  return result.ok ? 'no problem' : result.problems.map((problem) => problemLine(problem)).join('\n');
}

it('names an unknown field', () => {
  expect(problems('people', '---\nrole: Actor\nbiografy: Born.\n---\n')).toMatchInlineSnapshot(
    `"people/example/en.md:3:1 biografy: does not belong here: remove it or correct its spelling"`,
  );
});

it('names every unknown field, those that JavaScript knows too', () => {
  expect(problems('people', '---\nrole: Actor\nconstructor: a\n__proto__: {b: c}\nx: y\n---\n')).toMatchInlineSnapshot(`
    "people/example/en.md:3:1 constructor: does not belong here: remove it or correct its spelling
    people/example/en.md:4:1 __proto__: does not belong here: remove it or correct its spelling
    people/example/en.md:5:1 x: does not belong here: remove it or correct its spelling"
  `);
});

it('names a fact that a translation repeats beside its words', () => {
  expect(problems('people', '---\nrole: Actor\norder: 1\ngroup: cast\n---\n')).toMatchInlineSnapshot(`
    "people/example/en.md:3:1 order: is a fact: write it under facts: in the file of the original language, and only there
    people/example/en.md:4:1 group: is a fact: write it under facts: in the file of the original language, and only there"
  `);
});

it('names a missing word where the file begins, a missing fact where the facts do', () => {
  expect(problems('people', '---\n# a remark\nfacts:\n  group: cast\n---\n')).toMatchInlineSnapshot(`
    "people/example/en.md:3:1 role: is missing: write a line of text
    people/example/en.md:3:1 facts.order: is missing: write a whole number, for example 10
    people/example/en.md:3:1 facts.evidence: is missing: say who states it and where, for example {saidBy: production, sources: [press/opening-night]}"
  `);
});

it('names a field of the wrong type', () => {
  const text =
    '---\nfacts:\n  group: cast\n  order: first\n  evidence: everybody\n  alsoWritten: One\nrole: [Actor]\ndraft: maybe\n---\n';
  expect(problems('people', text)).toMatchInlineSnapshot(`
    "people/example/en.md:7:1 role: a list cannot stand here: write a line of text
    people/example/en.md:8:1 draft: “maybe” cannot stand here: write true or false
    people/example/en.md:4:3 facts.order: “first” cannot stand here: write a whole number, for example 10
    people/example/en.md:5:3 facts.evidence: “everybody” cannot stand here: say who states it and where, for example {saidBy: production, sources: [press/opening-night]}
    people/example/en.md:6:3 facts.alsoWritten: “One” cannot stand here: write a list in square brackets, for example [one, two]"
  `);
});

it('names a word that is none of those to choose from', () => {
  const facts =
    'facts:\n  date: 2025\n  territory: 001\n  kind: party\n  timeZone: Madrid\n  evidence: {saidBy: me, sources: []}';
  expect(problems('release-dates', `---\n${facts}\ntitle: T\n---\n`)).toMatchInlineSnapshot(`
    "release-dates/example/en.md:3:3 facts.date: 2025 without quotation marks is a number: write "2025"
    release-dates/example/en.md:4:3 facts.territory: “001” cannot stand here: write the two capital letters of the country, for example ES
    release-dates/example/en.md:5:3 facts.kind: “party” cannot stand here: write first-look, festival, premiere, screening, limited, theatrical, streaming, physical or television, whichever is nearest; title says the rest
    release-dates/example/en.md:6:3 facts.timeZone: “Madrid” cannot stand here: write the name of a time zone, for example Europe/Paris
    release-dates/example/en.md:7:14 facts.evidence.saidBy: “me” cannot stand here: write production or press
    release-dates/example/en.md:7:26 facts.evidence.sources: the list is empty: name at least one source, for example [press/opening-night]"
  `);
});

it('names the day that no calendar has', () => {
  const facts = 'facts:\n  kind: release\n  date: 2026-02-30\n  embargoUntil: 2026-03-01T10:00:00\n  contact: desk';
  expect(
    problems('press', `---\n${facts}\nheadline: H\nsummary: S\nplace: P\nbasis: B\n---\ntext`),
  ).toMatchInlineSnapshot(`
    "press/example/en.md:5:3 facts.embargoUntil: “2026-03-01T10:00:00” cannot stand here: write day, time and offset from UTC, for example 2030-05-14T18:00:00+02:00
    press/example/en.md:4:3 facts.date: “2026-02-30” cannot stand here: write a day of the calendar, for example 2030-05-14"
  `);
});

it('names the one wrong source among good ones', () => {
  const text = `---
facts:
  order: 1
  sources: [press/a]
  timeline:
    - id: first
      date: 1931
      sources:
        - hearsay
    - id: Second Event
      date: "1936"
      sources: [{publisher: P, url: paper.example}]
title: T
summary: S
---
text`;
  expect(problems('story', text)).toMatchInlineSnapshot(`
    "story/example/en.md:7:7 facts.timeline.0.date: 1931 without quotation marks is a number: write "1931"
    story/example/en.md:9:11 facts.timeline.0.sources.0: “hearsay” cannot stand here: write press/ or coverage/ with the name of a folder, or a page elsewhere, for example {publisher: Example Paper, url: https://paper.example/page}
    story/example/en.md:10:7 facts.timeline.1.id: “Second Event” cannot stand here: write a short name of small Latin letters, digits and hyphens, for example running-time
    story/example/en.md:12:32 facts.timeline.1.sources.0.url: “paper.example” cannot stand here: write a full web address, for example https://paper.example/page"
  `);
});

it('names what is wrong in the rows of a fact sheet', () => {
  const text = `---
facts:
  originalTitleLanguage: es
  year: "2025"
  countries: []
  runningTime: 0
  evidence: {flavour: {saidBy: press, sources: [press/a]}}
  factSheet:
    - {id: sales, saidBy: somebody}
    - {id: costumes, saidBy: press}
  artwork: [{id: poster, file: ../poster.svg}]
title: T
genre: G
synopsis: {short: S, medium: M}
factSheet:
  The Sales: {label: L}
---
text`;
  expect(problems('film', text)).toMatchInlineSnapshot(`
    "film/example/en.md:14:1 synopsis.long: is missing: write a text
    film/example/en.md:16:3 factSheet.The Sales: is no name that can stand here: use small Latin letters, digits and hyphens, for example the-sales
    film/example/en.md:4:3 facts.year: “2025” in quotation marks is a text: write 2025 without them
    film/example/en.md:6:3 facts.runningTime: 0 is too small: 1 is the least
    film/example/en.md:5:3 facts.countries: the list is empty: name at least one country of production, for example [IS, UY]
    film/example/en.md:7:14 facts.evidence.flavour: does not belong here: remove it or correct its spelling
    film/example/en.md:9:19 facts.factSheet.0.saidBy: “somebody” cannot stand here: write production, press, nobody (not supplied) or nobody-yet (to be announced)
    film/example/en.md:10:7 facts.factSheet.1.sources: is missing: name at least one source, for example [press/opening-night]
    film/example/en.md:11:26 facts.artwork.0.file: “../poster.svg” cannot stand here: write the name of a picture in this folder, for example poster.svg"
  `);
});

it('names front matter that has no fields', () => {
  expect(problems('people', '---\n- Actor\n---\n')).toMatchInlineSnapshot(
    `"people/example/en.md:2:1 front matter: a list cannot stand here: write one field a line, with its name, a colon, a space and the value; these are needed: role"`,
  );
  expect(problems('people', '---\nActor\n---\n')).toMatchInlineSnapshot(
    `"people/example/en.md:2:1 front matter: “Actor” cannot stand here: write one field a line, with its name, a colon, a space and the value; these are needed: role"`,
  );
  expect(problems('people', '---\n---\n')).toMatchInlineSnapshot(
    `"people/example/en.md:2:1 role: is missing: write a line of text"`,
  );
});

it('names YAML that cannot be read, with its line', () => {
  expect(problems('people', '---\nrole: Actor\nname: "Person\n---\n')).toMatchInlineSnapshot(
    `"people/example/en.md:3:7 the quotation mark " that opens this text is not closed: put another " at its end"`,
  );
});

it('names the line of the text, blank lines before it counted', () => {
  expect(problems('people', '---\nrole: Actor\n---\n\n\nOne.\n\n# Two\n')).toMatchInlineSnapshot(
    `"people/example/en.md:8:1 body: is a heading of the first level, and the page has one already: begin it with ##"`,
  );
});

it('names a text that no page would show, and one that is missing', () => {
  expect(problems('partners', '---\nnote: N\n---\n\ntext\n')).toMatchInlineSnapshot(
    `"partners/example/en.md:4:1 body: an item of this kind has no text below the fields: move it into a field or remove it"`,
  );
  expect(problems('story', '---\ntitle: T\nsummary: S\n---\n\n')).toMatchInlineSnapshot(
    `"story/example/en.md:5:1 body: there is no text below the fields: write it"`,
  );
});

it('names a text that YAML reads as something else', () => {
  const facts = 'facts:\n  date: 2030-05-14\n  kind: release\n  contact: “desk”';
  expect(
    problems('press', `---\n${facts}\nheadline: 1984\nsummary: true\nplace:\nbasis: ["A"]\n---\ntext`),
  ).toMatchInlineSnapshot(`
    "press/example/en.md:6:1 headline: 1984 without quotation marks is a number: write "1984"
    press/example/en.md:7:1 summary: true without quotation marks means yes or no: write "true"
    press/example/en.md:8:1 place: is empty: write a line of text
    press/example/en.md:9:1 basis: a list cannot stand here: write a line of text
    press/example/en.md:5:3 facts.contact: begins with the typographic quotation mark “: use straight ones, ", or none"
  `);
  expect(problems('quotes', '---\nfacts:\n  date: 2026\noccasion: 7\n---\ntext')).toMatchInlineSnapshot(`
    "quotes/example/en.md:4:1 occasion: 7 without quotation marks is a number: write "7"
    quotes/example/en.md:2:1 facts.speaker: is missing: write the name of a folder in people/, for example jane-doe
    quotes/example/en.md:3:3 facts.date: 2026 without quotation marks is a number: write "2026"
    quotes/example/en.md:2:1 facts.originals: is missing: name the languages of the site in which the words were published, for example [en]
    quotes/example/en.md:2:1 facts.sources: is missing: name at least one source, for example [press/opening-night]"
  `);
});

it('names tba among the dates that can be written', () => {
  const facts = 'facts:\n  date: autumn 2027\n  kind: theatrical\n  evidence: {saidBy: press, sources: [press/a]}';
  expect(problems('release-dates', `---\n${facts}\ntitle: T\n---\n`)).toMatchInlineSnapshot(
    `"release-dates/example/en.md:3:3 facts.date: “autumn 2027” cannot stand here: write a day (2030-05-14), a month ("2030-05"), a season (2030-autumn), a year ("2030"), or tba while it is not known"`,
  );
});

it('names the fields of a group that is written as a text, and of one that is missing', () => {
  expect(
    problems('film', '---\ntitle: T\ngenre: G\nsynopsis: A story.\nfacts: {originalTitleLanguage: es}\n---\ntext'),
  ).toMatchInlineSnapshot(`
    "film/example/en.md:4:1 synopsis: “A story.” cannot stand here: write these fields below it, each indented by two spaces: short, medium, long
    film/example/en.md:5:1 facts.year: is missing: write the year of the film, for example 2030
    film/example/en.md:5:1 facts.countries: is missing: name at least one country of production, for example [IS, UY]
    film/example/en.md:5:1 facts.evidence: is missing: write under it where each figure comes from, for example year: {saidBy: production, sources: [press/opening-night]}; evidence: {} is enough to begin with"
  `);
});

it('tells a stray field from the rest of a text that a comma has cut off within braces', () => {
  const words = 'title: T\ngenre: G\nsynopsis: {short: S, medium: M, long: L}';
  expect(
    problems('film', `---\n${words}\nfactSheet:\n  technique: {label: L, text: Hand, coloured by computer}\n---\ntext`),
  ).toMatchInlineSnapshot(
    `"film/example/en.md:6:25 factSheet.technique.text: a comma within braces ends the text behind “Hand”: put it in quotation marks, "Hand, coloured by computer""`,
  );
});

it('names what a picture must be called', () => {
  const facts = 'facts:\n  order: 1\n  kind: still\n  file: IMG 0001 (2).JPG\n  credit: Person One';
  expect(problems('stills', `---\n${facts}\nalt: A\ncaption: C\nusage: U\n---\n`)).toMatchInlineSnapshot(
    `"stills/example/en.md:5:3 facts.file: “IMG 0001 (2).JPG” has a space, a bracket or a letter that is not Latin: rename the file, for example img-0001-2.jpg, and write that here"`,
  );
});
