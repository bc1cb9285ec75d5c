import type { Checkout } from './checkout';
import { indexedTree, setIndexed, treeAt, wholeTree } from './content-tree';
import { PublishFailure } from './failure';
import { askGit } from './git';
import { withIndex } from './lent-index';

/**
 * What lies outside the content is no producer's: it is brought to a commit as `git pull` would bring it, or not at all.
 *
 * @throws {PublishFailure} where somebody has changed a file there that would be another.
 */
export async function refuseOtherFiles(checkout: Checkout, from: string | undefined, to: string): Promise<void> {
  if (!checkout.prefix) return;
  const content = await treeAt(checkout, to);
  const before = await wholeTree(checkout, from, content);
  await withIndex(checkout, 'copy', async (index) => {
    await setIndexed(checkout, await indexedTree(checkout, index), content, index);
    const { code, words } = await askGit(checkout.root, ['read-tree', '-m', '-u', '-n', before, to], index);
    if (code !== 0) throw new PublishFailure('other-files', words.split('\n')[0]);
  });
}

/** Lets the branch be at a commit whose content lies in the folder already. */
export async function moveBranch(checkout: Checkout, from: string | undefined, to: string): Promise<void> {
  const { branch, prefix, git, root } = checkout;
  const content = await treeAt(checkout, to);
  await setIndexed(checkout, await indexedTree(checkout, {}), content, {});
  if (prefix) await git(['read-tree', '-m', '-u', await wholeTree(checkout, from, content), to]);
  await git(['update-ref', '-m', 'desk: publish', `refs/heads/${branch}`, to, from ?? '']);
  // It tells by its code that there are changes, which there may be.
  await askGit(root, ['update-index', '-q', '--refresh']);
}
