import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../../lib/content';
import { assemble } from '../../lib/content/assemble';
import { makeEdition } from '../../lib/content/edition';
import { readAllFolders } from '../../lib/content/read-folders';

/** An invented film, tiny but with one of everything. */
export const secondFilm = fileURLToPath(new URL('../fixtures/second-film', import.meta.url));

/** Stands in everything of it that is not public, and nowhere else. */
export const canary = 'Kanarski';

/** Its pictures are kept by their content, so all tests may share the place. */
const keptPictures = join(tmpdir(), 'second-film-pictures');

const copies: string[] = [];
process.once('exit', () => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** A copy that a test may change, until its process ends. */
export function copySecondFilm(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-film-'));
  copies.push(folder);
  cpSync(secondFilm, folder, { recursive: true });
  return folder;
}

const read = (content: string) => readAllFolders({ content, kept: keptPictures }).folders;

/** The film itself stands still: it is read once for all tests of a worker. */
let folders: ReturnType<typeof read> | undefined;

function foldersOf(content: string) {
  if (content !== secondFilm) return read(content);
  folders ??= read(content);
  return folders;
}

/** The film, or a copy of it, as its readers may see it at that moment. */
export function secondFilmAt(now: number, content: string = secondFilm): Edition {
  const { items } = assemble(foldersOf(content), new Map(), now);
  return makeEdition(items, now, 'public');
}
