import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secondFilm } from './second-film';

/** Runs git as somebody who keeps the repository. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Keeper', '-c', 'user.email=keeper@film.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

export type FilmInGit = {
  /** The repository that everybody publishes to. */
  bare: string;
  /** A clone of it, with the film in its folder `content`. */
  laptop: string;
  /** Makes another clone. */
  clone(name: string): string;
  remove(): void;
};

/** The second film in a repository. */
export function filmInGit(): FilmInGit {
  const folder = mkdtempSync(join(tmpdir(), 'film-in-git-'));
  const [bare, laptop] = [join(folder, 'film.git'), join(folder, 'laptop')];
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(folder, 'clone', '--quiet', bare, laptop);
  cpSync(secondFilm, join(laptop, 'content'), { recursive: true });
  git(laptop, 'add', '--all');
  git(laptop, 'commit', '--quiet', '--message', 'The film');
  git(laptop, 'push', '--quiet', '--set-upstream', 'origin', 'HEAD:main');
  return {
    bare,
    laptop,
    clone: (name) => {
      git(folder, 'clone', '--quiet', '--branch=main', bare, name);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
