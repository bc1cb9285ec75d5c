import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Places } from '../../lib/content/list-folders';
import { originalFile } from './content-files';

/** Contents by path, with forward slashes. */
export type Files = Record<string, string | Uint8Array>;

/** A content folder must hold a film; this is the least of one. */
export const minimalFilm = { 'film/en.md': originalFile('film') } as const;

export type ContentFolder = Places & {
  /** A folder beside the content, for what a test keeps outside of it. */
  outside: string;
  at(path: string): string;
  write(files: Files): void;
  remove(path: string): void;
};

/** A content folder on disk; it goes when the test ends. */
export function contentFolder(files: Files = {}): ContentFolder {
  const parent = mkdtempSync(join(tmpdir(), 'press-kit-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const content = join(parent, 'content');
  const outside = join(parent, 'outside');
  mkdirSync(content);
  mkdirSync(outside);
  const folder: ContentFolder = {
    content,
    outside,
    kept: join(parent, 'kept'),
    at: (path) => join(content, path),
    write: (more) => {
      for (const [path, text] of Object.entries(more)) {
        mkdirSync(dirname(join(content, path)), { recursive: true });
        writeFileSync(join(content, path), text);
      }
    },
    remove: (path) => rmSync(join(content, path), { recursive: true }),
  };
  folder.write(files);
  return folder;
}
