import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is made of the sources, and what is not the project's. The types that Next and next-intl make are needed. */
const notCopied =
  /^(?:(?:node_modules|\.git|\.cache|\.server|shots|test-results)(?:\/|$)|\.next\/(?!types))|\.tsbuildinfo$/;

/** A copy of the project's sources, with the same packages. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copied-project-'));
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.test(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
