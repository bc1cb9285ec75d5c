import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { secondFilm } from './second-film';

const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

const isSame = (one: string, other: string) => existsSync(other) && readFileSync(one).equals(readFileSync(other));

/** Makes a copy of the second film what it was at first. What nobody changed is not touched, so that it is not read again. */
export function putBack(content: string): void {
  for (const name of namesIn(content))
    if (!existsSync(join(secondFilm, name))) rmSync(join(content, name), { recursive: true, force: true });
  for (const name of namesIn(secondFilm)) {
    const [from, to] = [join(secondFilm, name), join(content, name)];
    if (statSync(from).isFile() && !isSame(from, to)) cpSync(from, to);
  }
}
