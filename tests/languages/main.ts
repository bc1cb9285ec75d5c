import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, edit } from '../support/copied-project';
import { sourceFiles } from '../support/source-files';

const added = 'kk';
const removed = 'es';

const lineOf = (language: string) =>
  `export { default as ${language} } from './${language}.json' with { type: 'json' };\n`;

/** Russian, which sets its dashes as Kazakh does, in which messages can be told from those of another language. */
function markedMessages(value: unknown): unknown {
  if (typeof value === 'string') return /^\p{L}/u.test(value) ? `Қ ${value}` : value;
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, markedMessages(inner)]));
}

/** One file and one line. */
function add(project: string): void {
  const messages = join(project, 'messages');
  const russian = JSON.parse(readFileSync(join(messages, 'ru.json'), 'utf8'));
  writeFileSync(join(messages, `${added}.json`), JSON.stringify(markedMessages(russian)));
  edit(join(messages, 'index.ts'), (text) => text + lineOf(added));
  const test = 'added-language.test.ts';
  cpSync(join(project, 'tests/languages', test), join(project, 'tests/unit/languages', test));
}

/** One file and one line; and the tests that speak of the language, because there is nothing left that they test. */
function remove(project: string): void {
  rmSync(join(project, 'messages', `${removed}.json`));
  edit(join(project, 'messages/index.ts'), (text) => text.replace(lineOf(removed), ''));
  // They hold sentences in every language.
  rmSync(join(project, 'tests/unit/content/check/mistakes'), { recursive: true });
  const naming = new RegExp(`(['"/.]|\\b)${removed}(['"/,}:]|\\.md)`);
  for (const { path, text } of sourceFiles(join(project, 'tests/unit'), join(project, 'tests/e2e')))
    if (naming.test(text)) rmSync(path);
}

/** Those that go through all languages, and need no film in the one that is removed. */
const tests = ['tests/unit/languages', 'tests/unit/i18n', 'tests/unit/markdown'];

function passes(what: string, change: (project: string) => void): boolean {
  const project = copyProject();
  try {
    change(project);
    return [
      ['node_modules/typescript/bin/tsc', '--noEmit'],
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...tests],
    ].every((words) => {
      console.log(`\n— ${what}: ${words.join(' ')}`);
      return spawnSync(process.execPath, words, { cwd: project, stdio: 'inherit' }).status === 0;
    });
  } finally {
    rmSync(project, { recursive: true });
  }
}

const results = [passes(`${added} is added`, add), passes(`${removed} is removed`, remove)];
process.exit(results.every(Boolean) ? 0 : 1);
