import { expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check/check';
import { formats } from '@/lib/content/check/formats';
import { originalFile } from '../../../support/content-files';
import { contentFolder } from '../../../support/content-folder';
import { exampleFilm } from '../../../support/example-film';
import { ofRightLength, wholeFilm } from '../../../support/whole-film';

const reportOf = async (places: ReturnType<typeof contentFolder>) => formats.text(await checkContent(places), 'en');

it('content without a fault is said to be so, in one line', async () => {
  expect(await reportOf(contentFolder(wholeFilm()))).toBe('3 files checked, no problem');
});

it('what the schemas refuse and what the rules find stand together, by file and line', async () => {
  const folder = contentFolder({
    ...exampleFilm({ asOf: '2031-05-04' }, { synopsis: ofRightLength }),
    'stray.txt': '',
    'people/one/en.md': '---\nname: Person One\nroll: Actor\n---\n',
  });
  expect((await reportOf(folder)).split('\n')).toEqual([
    'film/en.md:1:1 is missing: translate es.md',
    'film/es.md:2:1 imprint: is missing: write in a sentence or two what this site is and who answers for it',
    'film/ru.md:1:1 is missing: translate es.md',
    'people/one/en.md:2:1 role: is missing: write a line of text',
    'people/one/en.md:3:1 roll: does not belong here: write role if that is what it means, or remove it',
    'stray.txt:1:1 is not read: items lie in the folders film, story, press, people, quotes, questions, release-dates, awards, coverage, contacts, partners, notices, stills',
    '2 files checked: 6 errors, no warning',
  ]);
});

it('a translation that the schemas refuse is told its fault, not that it is missing', async () => {
  const { 'film/ru.md': _, ...others } = wholeFilm();
  const folder = contentFolder({ ...others, 'film/ru.md': '---\ntitle: Пример\n' });
  expect((await reportOf(folder)).split('\n')).toEqual([
    'film/ru.md:2:1 the fields are not closed: put a line of three hyphens, ---, below the last of them',
    '3 files checked: 1 error, no warning',
  ]);
});

it('a link that leads nowhere hides nothing else that is wrong with its file', async () => {
  const text = originalFile('people', { body: 'See [them](/people/nobody) ... and others.' });
  const lines = (await reportOf(contentFolder({ ...wholeFilm(), 'people/one/en.md': text }))).split('\n');
  const ofText = lines.filter((line) => line.startsWith('people/one/en.md:'));
  expect(ofText.filter((line) => line.includes('content/people/nobody'))).toHaveLength(1);
  expect(ofText.filter((line) => line.includes('…')).length).toBeGreaterThan(0);
});

it('drafts are their author’s business', async () => {
  const draft =
    '---\n{draft: true, name: Персона, role: R, facts: {group: cast, order: 1, evidence: {saidBy: press, sources: [{publisher: P, url: "https://p.example/1"}]}}}\n---\n\nIt\'s -- "X"...\n';
  const folder = contentFolder({ ...wholeFilm(), 'people/one/en.md': draft });
  expect(await reportOf(folder)).toBe('4 files checked, no problem');
});
