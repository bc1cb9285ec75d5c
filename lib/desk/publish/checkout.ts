import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeskPlaces } from '../edit/files/places';
import type { ContentTree } from './content-tree';
import { PublishFailure } from './failure';
import { askGit, type GitAnswer, type GitOptions } from './git';
import { failureOf, withoutPasswords } from './git-words';
import { readSettings, type Settings } from './settings';

/** A git checkout that the content lies in. */
export type Checkout = {
  places: DeskPlaces;
  root: string;
  /** What is staged lies there. */
  index: string;
  /** Of the content folder below the root, with a slash behind it; empty where the content is the whole checkout. */
  prefix: string;
  branch: string;
  /** Nothing can be published without one. */
  remote: Remote | undefined;
  settings: Settings;
  /** A folder for what git needs beside the checkout. */
  scratch: string;
  /** The content at each commit that was asked for. */
  trees: Map<string, Promise<ContentTree>>;
  /** The trees that were written of a content, by the commit from which what lies outside of it was taken. */
  wholeTrees: WeakMap<ContentTree, Map<string, Promise<string>>>;
  /** Runs git in the root. @throws {PublishFailure} where it fails. */
  git(args: readonly string[], options?: GitOptions): Promise<string>;
};

export type Remote = {
  name: string;
  /** Without a password. */
  url: string;
  /** `refs/heads/<branch>` of the other side. */
  branch: string;
  /** Where this side remembers it. */
  tracking: string;
};

/** Undefined where the content is in no checkout. @throws {PublishFailure} where it is in one that cannot be used now. */
export async function openCheckout(places: DeskPlaces): Promise<Checkout | undefined> {
  const folder = realpathSync(places.content);
  if (!liesInRepository(folder)) return undefined;
  const place = await askGit(folder, ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--show-prefix']);
  if (place.code !== 0) throw failureOf(place);
  const [root = '', gitDir = '', prefix = ''] = place.out.toString('utf8').split('\n');
  const isIgnored = (await askGit(root, ['check-ignore', '-q', '--', prefix || '.'])).code === 0;
  if (isIgnored) return undefined;
  if (underWay.some((name) => existsSync(join(gitDir, name)))) throw new PublishFailure('under-way');
  const head = await askGit(root, ['symbolic-ref', '-q', '--short', 'HEAD']);
  if (head.code !== 0) throw new PublishFailure('detached');
  const branch = head.out.toString('utf8').trim();
  const scratch = join(resolve(places.store), 'publish');
  mkdirSync(scratch, { recursive: true });
  const git: Checkout['git'] = async (args, options) => {
    let answer = await askGit(root, args, options);
    for (let count = 1; isBusy(answer) && count < tries; count += 1) {
      await pause(200);
      answer = await askGit(root, args, options);
    }
    if (answer.code !== 0) throw failureOf(answer);
    return answer.out.toString('utf8');
  };
  const settings = await readSettings(root);
  const [remote, index] = [remoteOf(branch, settings), join(gitDir, 'index')];
  const [trees, wholeTrees]: [Checkout['trees'], Checkout['wholeTrees']] = [new Map(), new WeakMap()];
  return { places, root, index, prefix, branch, remote, settings, scratch, trees, wholeTrees, git };
}

/** An editor that shows what has changed asks git all the time, too. */
const isBusy = ({ code, words }: GitAnswer) => code !== 0 && /\.lock': File exists/.test(words);
const tries = 10;

/** What git leaves in its folder while something is not finished. */
const underWay = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** Seen without git, which may not be installed. */
function liesInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && liesInRepository(dirname(folder));
}

/** The one that the branch follows, or `origin`, or the only one. */
function remoteOf(branch: string, settings: Settings): Remote | undefined {
  const names = [...settings.keys()].flatMap((key) => /^remote\.(.+)\.url$/.exec(key)?.[1] ?? []);
  const followed = settings.get(`branch.${branch}.remote`);
  const name = [followed, 'origin', ...(names.length === 1 ? names : [])].find((each) => each && names.includes(each));
  if (!name) return undefined;
  const merged = name === followed && settings.get(`branch.${branch}.merge`);
  const theirs = merged || `refs/heads/${branch}`;
  const tracking = `refs/remotes/${name}/${theirs.slice('refs/heads/'.length)}`;
  const url = withoutPasswords(settings.get(`remote.${name}.url`) ?? '');
  return { name, url, branch: theirs, tracking };
}
