import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

/** Whatever a producer adds, changes or removes in `content/`: `npm run check` may have something to say, no test has. */
const guarded = ['tests/e2e', 'tests/support', 'tests/storm', 'tests/unit'];

/** They name the folder and open nothing of the film: its default, its manuals, and what is searched for in the code. */
const readers = [
  'tests/support/film-words.ts',
  'tests/unit/environment.test.ts',
  'tests/unit/content/manual.test.ts',
  'tests/unit/desk/edit/form.test.ts',
  'tests/unit/house/film-words.test.ts',
  'tests/unit/house/imports.test.ts',
  'tests/unit/house/no-content.test.ts',
];

/** The folder of the project by its name, or from a test. */
const opening = [
  /(?:content|folder|contentDir|CONTENT_DIR): 'content['/]/,
  /\b(?:readdirSync|readFileSync|cpSync|rmSync|join|resolve)\('content['/]/,
  /'(?:\.\.?\/)+content(?:'|\/(?:film|press|people|story|stills|quotes|coverage|contacts|partners|release-dates))/,
  /join\(root, 'content/,
  /real-content'|film-words'/,
];

const findings = (path: string, text: string) =>
  opening.flatMap((form) => form.exec(text)?.[0] ?? []).map((found) => `${path}: ${found}`);

test('no test and nothing that tests share opens the film of content/', () => {
  const files = sourceFiles(...guarded).filter(({ path }) => !readers.includes(path));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(({ path, text }) => findings(path, text))).toEqual([]);
});

test('the site that the browser tests read is that of the second film', () => {
  expect(readFileSync('tests/playwright.config.ts', 'utf8')).toContain('CONTENT_DIR: secondFilm');
});

test.each([
  "openEditions({ content: 'content', kept })",
  "readdirSync('content')",
  "cpSync('content/film', folder)",
  "new URL('../../content', import.meta.url)",
  "cpSync(join(root, 'content'), folder)",
  "import { firstFilm } from '../support/real-content';",
])('%s would be found', (line) => {
  expect(findings('a', line)).not.toEqual([]);
});
