import { expect, it } from 'vitest';
import { checkContent, reportText } from '@/lib/content/check/check';
import { contentFolder } from '../../../support/content-folder';
import { exampleFilm } from '../../../support/example-film';
import { ofRightLength, wholeFilm } from '../../../support/whole-film';

it('content without a fault is said to be so, in one line', () => {
  expect(reportText(checkContent(contentFolder(wholeFilm())))).toBe('3 files checked, no problem');
});

it('what the schemas refuse and what the rules find stand together, by file and line', () => {
  const folder = contentFolder({
    ...exampleFilm({ asOf: '2031-05-04' }, { synopsis: ofRightLength }),
    'stray.txt': '',
    'people/one/en.md': '---\nname: Person One\nroll: Actor\n---\n',
  });
  expect(reportText(checkContent(folder)).split('\n')).toEqual([
    'film/en.md:1:1 is missing: translate es.md',
    'film/es.md:2:1 imprint: is missing: write in a sentence or two what this site is and who answers for it',
    'film/ru.md:1:1 is missing: translate es.md',
    'people/one/en.md:2:1 role: is missing: write a line of text',
    'people/one/en.md:3:1 roll: does not belong here: remove it or correct its spelling',
    'stray.txt:1:1 is not read: items lie in the folders film, story, press, people, quotes, release-dates, coverage, contacts, partners, stills',
    '2 files checked, 6 problems',
  ]);
});

it('a translation that the schemas refuse is told its fault, not that it is missing', () => {
  const { 'film/ru.md': _, ...others } = wholeFilm();
  const folder = contentFolder({ ...others, 'film/ru.md': '---\ntitle: Пример\n' });
  expect(reportText(checkContent(folder)).split('\n')).toEqual([
    'film/ru.md:1:1 the front matter is not closed: end it with a line of three hyphens, ---',
    '3 files checked, 1 problem',
  ]);
});

it('drafts are their author’s business', () => {
  const draft =
    '---\n{draft: true, name: Персона, role: R, facts: {group: cast, order: 1, evidence: {saidBy: press, sources: [{publisher: P, url: "https://p.example/1"}]}}}\n---\n\nIt\'s -- "X"...\n';
  const folder = contentFolder({ ...wholeFilm(), 'people/one/en.md': draft });
  expect(reportText(checkContent(folder))).toBe('4 files checked, no problem');
});
