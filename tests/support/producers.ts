import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEditions } from '../../lib/content/editions';
import type { DeskContent } from '../../lib/desk/open-content';
import { openCheckout } from '../../lib/desk/publish/checkout';
import type { Choices } from '../../lib/desk/publish/merge-trees';
import { type PublishRequest, type PublishResult, publish } from '../../lib/desk/publish/publish';
import { secondFilm } from './second-film';
import { temporaryFolder } from './temporary-folder';

/** Runs git as somebody in a terminal does. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Keeper', '-c', 'user.email=keeper@film.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Repositories that every test gets a copy of, by where the film lies in them. */
const made = new Map<string, string>();

function filmInGit(prefix: string): string {
  const known = made.get(prefix);
  if (known) return known;
  const root = mkdtempSync(join(tmpdir(), 'film-in-git-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const [bare, first] = [join(root, 'film.git'), join(root, 'first')];
  git(root, 'init', '--quiet', '--initial-branch=main', first);
  cpSync(secondFilm, join(first, prefix), { recursive: true });
  if (prefix) writeFileSync(join(first, 'site.txt'), 'The code of the site.\n');
  git(first, 'add', '--all');
  git(first, 'commit', '--quiet', '--message', 'The film');
  // What it holds lies in one file: it is copied sooner.
  git(first, 'gc', '--quiet');
  git(root, 'clone', '--quiet', '--bare', '--template=', first, bare);
  git(bare, 'remote', 'remove', 'origin');
  mkdirSync(join(bare, 'hooks'));
  made.set(prefix, bare);
  return bare;
}

/** A bare repository with the second film, below a folder of its own or as the whole of it, and those who publish to it. */
export function repository(prefix = 'content') {
  const root = temporaryFolder();
  const bare = join(root, 'film.git');
  cpSync(filmInGit(prefix), bare, { recursive: true });
  return {
    root,
    bare,
    /** What a path from the content folder says in the repository. */
    published: (path: string) => git(bare, 'show', `main:${join(prefix, path)}`),
    log: (format: string) => git(bare, 'log', '--topo-order', `--format=${format}`, 'main').split('\n'),
    producer: (name: string) => producer(root, bare, name, prefix),
  };
}

/** A producer with a clone and a desk of their own. */
function producer(root: string, bare: string, name: string, prefix: string) {
  const clone = join(root, name);
  git(root, 'clone', '--quiet', '--branch=main', bare, clone);
  const places = { content: join(clone, prefix), store: join(root, `${name}-desk`) };
  const editions = openEditions({
    content: places.content,
    kept: join(root, `${name}-kept`, 'media'),
    audience: 'everything',
  });
  onTestFinished(() => editions.close());
  const content: Pick<DeskContent, 'places' | 'editions' | 'reread'> = { places, editions, reread: editions.reread };
  const at = (path: string) => join(places.content, path);
  const checkout = async () => {
    const opened = await openCheckout(places);
    if (!opened) throw new Error(`${places.content} is in no checkout`);
    return opened;
  };
  return {
    name,
    clone,
    content,
    checkout,
    git: (...args: string[]) => git(clone, ...args),
    has: (path: string) => existsSync(at(path)),
    read: (path: string) => readFileSync(at(path), 'utf8'),
    write: (path: string, text: string | Uint8Array) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
      editions.reread([path]);
    },
    edit: (path: string, from: string, to: string) => {
      const before = readFileSync(at(path), 'utf8');
      if (!before.includes(from)) throw new Error(`${path} does not say ${from}`);
      writeFileSync(at(path), before.replace(from, to));
      editions.reread([path]);
    },
    remove: (path: string) => {
      rmSync(at(path), { recursive: true });
      editions.reread([path]);
    },
    publish: async (more: Partial<PublishRequest> = {}): Promise<PublishResult> =>
      publish(await checkout(), content, { name, evenSo: false, choices: new Map() as Choices, ...more }, 'en'),
  };
}

export type Producer = ReturnType<typeof producer>;
