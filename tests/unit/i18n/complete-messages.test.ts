import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

const compiler = resolve('node_modules/typescript/bin/tsc');
const options =
  '--noEmit --strict --skipLibCheck --types --resolveJsonModule --module esnext --moduleResolution bundler --ignoreConfig';
const projects = mkdtempSync(join(tmpdir(), 'messages-'));

/** English is what the others are measured by. */
const [english, other = english] = locales;
const own = messages[other];
const { home, ...withoutHome } = own;
const { trailer, ...homeWithoutTrailer } = home;

const incomplete: [fault: string, changed: object][] = [
  ['a missing group of messages', withoutHome],
  ['a missing message', { ...own, home: homeWithoutTrailer }],
  ['a mistyped name of a message', { ...own, home: { ...homeWithoutTrailer, trialer: trailer } }],
  ['a message that English lacks', { ...own, home: { ...home, more: 'more' } }],
  ['a group in place of a message', { ...own, home: { ...home, trailer: { title: 'Trailer' } } }],
];

/** A project of its own in which the other language has these words. */
function writeProject(name: string, changed: object): void {
  const project = join(projects, name);
  mkdirSync(join(project, 'messages'), { recursive: true });
  for (const [locale, words] of Object.entries({ ...messages, [other]: changed }))
    writeFileSync(join(project, 'messages', `${locale}.json`), JSON.stringify(words));
  cpSync('messages/index.ts', join(project, 'messages/index.ts'));
  for (const file of ['messages.ts', 'incomplete.ts', 'locales.ts', 'languages.ts', 'job-words.ts'])
    cpSync(`lib/i18n/${file}`, join(project, 'lib/i18n', file));
}

let errors: string[];

/** All projects are compiled at once: most of the time goes into the compiler's own libraries. */
beforeAll(() => {
  const all: [string, object][] = [['complete', own], ...incomplete];
  for (const [name, changed] of all) writeProject(name, changed);
  const files = all.map(([name]) => `${name}/lib/i18n/messages.ts`);
  const words = [compiler, ...options.split(' '), ...files];
  const { stdout } = spawnSync(process.execPath, words, { cwd: projects, encoding: 'utf8' });
  errors = stdout.split('\n').filter((line) => line.includes('error TS'));
}, 60_000);

afterAll(() => rmSync(projects, { recursive: true }));

/** The languages that the errors of a project name. */
const languagesIn = (project: string) =>
  errors
    .filter((error) => error.startsWith(`${project}/`))
    .map((error) => /error TS\d+: Property '(\w+)' is missing/.exec(error)?.[1]);

it('complete messages compile', () => {
  expect(languagesIn('complete')).toEqual([]);
});

it.each(incomplete)('%s fails the type check, and the error names the language', (fault) => {
  expect(languagesIn(fault)).toEqual([other]);
});

it('nothing else fails', () => {
  expect(errors).toHaveLength(incomplete.length);
});
