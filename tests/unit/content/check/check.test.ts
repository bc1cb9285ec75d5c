import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { checkContent, reportText } from '@/lib/content/check/check';
import { contentFolder, type Files } from '../../../support/content-folder';
import { exampleFilm, translatedFilm } from '../../../support/example-film';

const words = (count: number) => Array(count).fill('word').join(' ');
const wholeFilm = (): Files => {
  const imprint = 'A press kit.';
  const synopsis = { short: words(25), medium: words(75), long: words(250) };
  const whole = Object.entries(translatedFilm({ asOf: '2031-05-04' })).map(([path, text]) => {
    const [, yaml = '{}', body = ''] = /^---\n(.*)\n---\n\n(.*)$/s.exec(text) ?? [];
    return [path, `---\n${JSON.stringify({ ...JSON.parse(yaml), synopsis, imprint })}\n---\n\n${body}`];
  });
  return Object.fromEntries(whole);
};

it('content without a fault is said to be so, in one line', () => {
  expect(reportText(checkContent(contentFolder(wholeFilm())))).toBe('3 files checked, no problem');
});

it('what the schemas refuse and what the rules find stand together, by file and line', () => {
  const folder = contentFolder({
    ...exampleFilm({ asOf: '2031-05-04' }, { synopsis: { short: words(25), medium: words(75), long: words(250) } }),
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

it('drafts are their author’s business', () => {
  const draft =
    '---\n{draft: true, name: Персона, role: R, facts: {group: cast, order: 1, evidence: {saidBy: press, sources: [{publisher: P, url: "https://p.example/1"}]}}}\n---\n\nIt\'s -- "X"...\n';
  const folder = contentFolder({ ...wholeFilm(), 'people/one/en.md': draft });
  expect(reportText(checkContent(folder))).toBe('4 files checked, no problem');
});

/** The command as a producer gives it. */
function run(content: string, ...options: string[]) {
  const command = ['--import', 'tsx', 'lib/content/check/main.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('the command ends with 0 where there is nothing to mend, and with 1 where there is', () => {
  const folder = contentFolder(wholeFilm());
  expect(run(folder.content, '--lang', 'en')).toEqual({
    status: 0,
    stdout: '3 files checked, no problem\n',
    stderr: '',
  });
  folder.write({ 'people/one/en.md': '---\nroll: Actor\n---\n' });
  const { status, stdout } = run(folder.content);
  expect(status).toBe(1);
  expect(stdout).toContain('people/one/en.md:2:1 roll: does not belong here');
});

it('a language that the report is not written in is refused, and so is a folder that is not there', () => {
  expect(run('content', '--lang', 'tlh')).toEqual({
    status: 1,
    stdout: '',
    stderr: '--lang tlh is not there: write --lang en\n',
  });
  expect(run('nowhere')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'CONTENT_DIR must name a folder: there is none at nowhere\n',
  });
});
