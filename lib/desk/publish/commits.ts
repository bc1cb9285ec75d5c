import type { Checkout } from './checkout';
import { PublishFailure } from './failure';
import { askGit } from './git';
import { failureOf } from './git-words';

/** Where both sides stand, as far as this side knows; undefined where a side has no commit. */
export type Commits = {
  head: string | undefined;
  upstream: string | undefined;
  /** The last commit that both have. */
  base: string | undefined;
  /** How many commits the other side does not have, and how many this side does not have. */
  ahead: number;
  behind: number;
};

/** Milliseconds for what goes over the network. */
const networkLimit = 120_000;

export async function commitsOf({ root, branch, remote, git }: Checkout): Promise<Commits> {
  const refs = [`refs/heads/${branch}`, ...(remote ? [remote.tracking] : [])];
  const listed = await git(['for-each-ref', '--format=%(refname)%00%(objectname)', ...refs]);
  const commits = new Map(listed.split('\n').map((row) => row.split('\0') as [string, string]));
  const [head, upstream] = refs.map((ref) => commits.get(ref));
  if (!head || !upstream)
    return { head, upstream, base: undefined, ahead: await countOf(head), behind: await countOf(upstream) };
  if (head === upstream) return { head, upstream, base: head, ahead: 0, behind: 0 };
  const shared = await askGit(root, ['merge-base', head, upstream]);
  const counts = await git(['rev-list', '--left-right', '--count', `${head}...${upstream}`]);
  const [ahead = 0, behind = 0] = counts.trim().split('\t').map(Number);
  return { head, upstream, base: shared.out.toString('utf8').trim() || undefined, ahead, behind };

  async function countOf(commit: string | undefined): Promise<number> {
    return commit ? Number(await git(['rev-list', '--count', commit])) : 0;
  }
}

/** Asks the other side where it stands. A branch that it does not have yet is no failure. */
export async function fetchUpstream({ root, remote }: Checkout): Promise<void> {
  if (!remote) throw new PublishFailure('no-remote');
  const asked = [`+${remote.branch}:${remote.tracking}`];
  const options = ['--no-tags', '--no-recurse-submodules', '--quiet', remote.name];
  const answer = await askGit(root, ['fetch', ...options, ...asked], { limit: networkLimit });
  if (answer.code !== 0 && !/couldn't find remote ref/.test(answer.words)) throw failureOf(answer, 'unreachable');
}

/** @throws {PublishFailure} where this side has commits of something else than content: those are not the desk's to push. */
export async function refuseOwnCommits({ prefix, git }: Checkout, { head, upstream, ahead }: Commits): Promise<void> {
  if (!prefix || !head || ahead === 0) return;
  const unpushed = upstream ? [head, `^${upstream}`] : [head];
  const found = await git([
    'rev-list',
    '-n',
    '1',
    ...unpushed,
    '--',
    ':(top)',
    `:(top,exclude,literal)${prefix.slice(0, -1)}`,
  ]);
  if (found.trim()) throw new PublishFailure('own-commits', found.trim().slice(0, 10));
}

export type Pushed = 'done' | 'others were faster';

/** Never by force: where somebody else was faster, nothing is pushed. */
export async function pushCommit({ root, remote }: Checkout, commit: string): Promise<Pushed> {
  if (!remote) throw new PublishFailure('no-remote');
  const args = ['push', '--porcelain', '--no-follow-tags', remote.name, `${commit}:${remote.branch}`];
  const answer = await askGit(root, args, { limit: networkLimit });
  if (answer.code === 0) return 'done';
  const [refusal] = answer.out.toString('utf8').match(/^!.*$/m) ?? [];
  if (!refusal) throw failureOf(answer, 'push-refused');
  if (/non-fast-forward|fetch first|cannot lock ref|failed to update ref|failed to lock|stale info/.test(refusal))
    return 'others were faster';
  throw new PublishFailure('push-refused', failureOf(answer).detail);
}
