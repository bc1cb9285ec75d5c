import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../support/server';
import { expect, test } from '../../support/server-test';

const built = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  '.postcssrc.json',
];

/** A checkout that has been built and holds no content; `change` happens after the build. */
function startIn(change: (folder: string) => void): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const name of [...built, '.next/built-from', '.next/BUILD_ID', '.server'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  change(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const script = join(root, 'lib/server/build.ts');
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const words = ['--import', tsx, script, '--if-changed'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, said: stdout + stderr };
}

test('what has been built from these very sources is not built again, whatever the content', () => {
  const withContent = (folder: string) =>
    cpSync(join(root, 'tests/fixtures/second-film'), join(folder, 'content'), { recursive: true });
  expect(startIn(() => undefined)).toEqual({ status: 0, said: '' });
  expect(startIn(withContent)).toEqual({ status: 0, said: '' });
});

test('changed sources are built before anything is served, and a build that fails ends the start', () => {
  const { status, said } = startIn((folder) =>
    writeFileSync(join(folder, 'next.config.ts'), "throw new Error('asked to build');"),
  );
  expect(status).not.toBe(0);
  expect(said).toContain('asked to build');
});

test('a build that was interrupted is begun anew', () => {
  const { status, said } = startIn((folder) => rmSync(join(folder, '.next/BUILD_ID')));
  expect(status).not.toBe(0);
  expect(said).toContain('next.config.ts');
});
