import { type Author, commitTree } from './author';
import { readBlob, writeBlob } from './blobs';
import type { Checkout } from './checkout';
import { type Commits, commitsOf, refuseOwnCommits } from './commits';
import { treeAt, wholeTree, workingTree } from './content-tree';
import { PublishFailure } from './failure';
import { type Choices, mergeTrees, type TreeConflict } from './merge-trees';
import { moveBranch, refuseOtherFiles } from './move-branch';
import { writeWorking } from './write-working';

export type TakenIn =
  | { ok: true /** Paths from the content folder that say something else now. */; changed: string[] }
  /** Nothing was changed. */
  | { ok: false; conflicts: TreeConflict[] };

/** How often it is begun anew where a file is saved meanwhile. */
const tries = 5;

/** Takes what the others have published into the content folder, where it is merged with what is not published yet. */
export async function takeIn(checkout: Checkout, author: Author, choices: Choices): Promise<TakenIn> {
  const commits = await commitsOf(checkout);
  await refuseOwnCommits(checkout, commits);
  const { head, upstream, base, behind } = commits;
  if (!upstream || behind === 0) return { ok: true, changed: [] };
  await refuseOtherFiles(checkout, head, upstream);
  const [before, theirs] = [await treeAt(checkout, base), await treeAt(checkout, upstream)];
  const blobs = {
    read: (blob: string) => readBlob(checkout, blob),
    write: (bytes: Uint8Array) => writeBlob(checkout, bytes),
  };
  for (let count = 0; count < tries; count += 1) {
    const mine = await workingTree(checkout);
    const { merged, conflicts } = await mergeTrees({ base: before, mine, theirs }, choices, blobs);
    if (conflicts.length > 0) return { ok: false, conflicts };
    const target = await joined(checkout, commits, author, () => wholeTree(checkout, upstream, merged));
    const changed = await writeWorking(checkout, mine, merged);
    if (!changed) continue;
    await moveBranch(checkout, head, target);
    return { ok: true, changed };
  }
  throw new PublishFailure('changing');
}

/** The others' last commit; where this side has commits that they do not have, one that joins both. */
async function joined(
  checkout: Checkout,
  { head, upstream = '', ahead }: Commits,
  author: Author,
  tree: () => Promise<string>,
): Promise<string> {
  if (!head || ahead === 0) return upstream;
  return commitTree(checkout, await tree(), [upstream, head], author, 'Take in what others have published');
}
