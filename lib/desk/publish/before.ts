import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptMedia } from '../../content';
import { assemble } from '../../content/assemble';
import type { Items } from '../../content/item';
import { readAllFolders } from '../../content/read-folders';
import type { Checkout } from './checkout';
import { treeAt } from './content-tree';
import { withIndex } from './lent-index';

/** What was read of the last commit that was asked for: it is asked for again and again. */
const known = new Map<string, Items>();

/** The items of the content at a commit, drafts and embargoed ones too. */
export async function itemsAt(checkout: Checkout, commit: string | undefined, now: number): Promise<Items> {
  if (!commit) return new Map();
  const key = `${checkout.root} ${commit}`;
  const items = known.get(key) ?? (await read(checkout, commit, now));
  known.clear();
  known.set(key, items);
  return items;
}

async function read(checkout: Checkout, commit: string, now: number): Promise<Items> {
  const { prefix, scratch, git } = checkout;
  const folder = mkdtempSync(join(scratch, 'before-'));
  const content = join(folder, prefix);
  mkdirSync(content, { recursive: true });
  try {
    const paths = [...(await treeAt(checkout, commit)).keys()].map((path) => `${prefix}${path}\0`).join('');
    await withIndex(checkout, 'empty', async (index) => {
      await git(['read-tree', commit], index);
      await git(['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { ...index, input: paths });
    });
    return assemble(readAllFolders({ content, kept: keptMedia }).folders, new Map(), now).items;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
