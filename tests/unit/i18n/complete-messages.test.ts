import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';

const compiler = resolve('node_modules/typescript/bin/tsc');
const options = '--noEmit --strict --resolveJsonModule --module esnext --moduleResolution bundler --ignoreConfig'.split(
  ' ',
);
const project = mkdtempSync(join(tmpdir(), 'messages-'));

afterAll(() => rmSync(project, { recursive: true }));

/** What the compiler says where one language has other words. */
function compileWith(changed: { ru?: object; es?: object }): string {
  mkdirSync(join(project, 'messages'), { recursive: true });
  for (const [locale, words] of Object.entries({ ...messages, ...changed }))
    writeFileSync(join(project, 'messages', `${locale}.json`), JSON.stringify(words));
  for (const name of ['messages.ts', 'locales.ts', 'languages.ts', 'job-words.ts'])
    cpSync(`lib/i18n/${name}`, join(project, 'lib/i18n', name));
  const { stdout, status } = spawnSync(process.execPath, [compiler, ...options, 'lib/i18n/messages.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  return status === 0 ? 'compiles' : stdout;
}

/** The words of `messages.ts` that an error points to. */
function wordsAt(error: string): string | undefined {
  const [, line, column] = /^lib\/i18n\/messages\.ts\((\d+),(\d+)\): error TS/.exec(error) ?? [];
  const text = readFileSync('lib/i18n/messages.ts', 'utf8').split('\n')[Number(line) - 1];
  return /^\w+/.exec(text?.slice(Number(column) - 1) ?? '')?.[0];
}

const { home, ...withoutHome } = messages.ru;
const { trailer, ...homeWithoutTrailer } = messages.es.home;

it('complete messages compile', { timeout: 60_000 }, () => {
  expect(compileWith({})).toBe('compiles');
});

it.each([
  ['a missing group of messages', { ru: withoutHome }],
  ['a missing message', { es: { ...messages.es, home: homeWithoutTrailer } }],
  ['a mistyped name of a message', { es: { ...messages.es, home: { ...homeWithoutTrailer, trialer: trailer } } }],
  ['a message that English lacks', { ru: { ...messages.ru, home: { ...home, more: 'ещё' } } }],
  ['a group in place of a message', { ru: { ...messages.ru, home: { ...home, trailer: { title: 'Трейлер' } } } }],
])('%s fails the type check', { timeout: 60_000 }, (_, changed) => {
  const [language] = Object.keys(changed);
  expect(wordsAt(compileWith(changed))).toBe(`${language}`);
});
