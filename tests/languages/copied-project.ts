import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is compiled and tested, and the types that Next and next-intl make of it. */
const copied = [
  ...['app', 'components', 'content', 'lib', 'messages', 'public', 'tests'],
  ...['package.json', 'tsconfig.json', 'next.config.ts', 'next-env.d.ts', '.next/types', 'README.md'],
];

/** A copy of the project's sources, with the same packages. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  for (const name of copied)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
