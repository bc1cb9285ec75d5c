import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript files below some folders of the project, with their text. */
export function sourceFiles(...folders: string[]): { path: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
  );
}
