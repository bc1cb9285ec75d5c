import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';

const compiler = resolve('node_modules/typescript/bin/tsc');
const options =
  '--noEmit --strict --skipLibCheck --types --resolveJsonModule --module esnext --moduleResolution bundler --ignoreConfig';
const projects = mkdtempSync(join(tmpdir(), 'messages-'));

const { home, ...withoutHome } = messages.ru;
const { trailer, ...homeWithoutTrailer } = messages.es.home;

type Changed = { ru?: object; es?: object };

const incomplete: [fault: string, changed: Changed][] = [
  ['a missing group of messages', { ru: withoutHome }],
  ['a missing message', { es: { ...messages.es, home: homeWithoutTrailer } }],
  ['a mistyped name of a message', { es: { ...messages.es, home: { ...homeWithoutTrailer, trialer: trailer } } }],
  ['a message that English lacks', { ru: { ...messages.ru, home: { ...home, more: 'ещё' } } }],
  ['a group in place of a message', { ru: { ...messages.ru, home: { ...home, trailer: { title: 'Трейлер' } } } }],
];

/** A project of its own in which one language has other words. */
function writeProject(name: string, changed: Changed): void {
  const project = join(projects, name);
  mkdirSync(join(project, 'messages'), { recursive: true });
  for (const [locale, words] of Object.entries({ ...messages, ...changed }))
    writeFileSync(join(project, 'messages', `${locale}.json`), JSON.stringify(words));
  for (const file of ['messages.ts', 'locales.ts', 'languages.ts', 'job-words.ts'])
    cpSync(`lib/i18n/${file}`, join(project, 'lib/i18n', file));
}

let errors: string[];

/** All projects are compiled at once: most of the time goes into the compiler's own libraries. */
beforeAll(() => {
  const all: [string, Changed][] = [['complete', {}], ...incomplete];
  for (const [name, changed] of all) writeProject(name, changed);
  const files = all.map(([name]) => `${name}/lib/i18n/messages.ts`);
  const words = [compiler, ...options.split(' '), ...files];
  const { stdout } = spawnSync(process.execPath, words, { cwd: projects, encoding: 'utf8' });
  errors = stdout.split('\n').filter((line) => line.includes('error TS'));
}, 60_000);

afterAll(() => rmSync(projects, { recursive: true }));

/** The words of `messages.ts` that the errors of a project point to. */
function wordsAt(project: string): (string | undefined)[] {
  const lines = readFileSync('lib/i18n/messages.ts', 'utf8').split('\n');
  return errors
    .filter((error) => error.startsWith(`${project}/`))
    .map((error) => {
      const [, line, column] = /lib\/i18n\/messages\.ts\((\d+),(\d+)\): error TS/.exec(error) ?? [];
      return /^\w+/.exec(lines[Number(line) - 1]?.slice(Number(column) - 1) ?? '')?.[0];
    });
}

it('complete messages compile', () => {
  expect(wordsAt('complete')).toEqual([]);
});

it.each(incomplete)('%s fails the type check', (fault, changed) => {
  expect(wordsAt(fault)).toEqual(Object.keys(changed));
});

it('nothing else fails', () => {
  expect(errors).toHaveLength(incomplete.length);
});
