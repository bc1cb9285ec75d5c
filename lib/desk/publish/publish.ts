import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '../../i18n/locales';
import type { DeskContent } from '../open-content';
import { type Author, authorOf, commitTree } from './author';
import type { Checkout } from './checkout';
import { commitsOf, fetchUpstream, pushCommit } from './commits';
import { type ContentTree, differingPaths, treeAt, wholeTree, workingTree } from './content-tree';
import { PublishFailure } from './failure';
import type { Choices, TreeConflict } from './merge-trees';
import { moveBranch } from './move-branch';
import { type Difference, differenceSince } from './state';
import { takeIn } from './take-in';

type Content = Pick<DeskContent, 'editions' | 'reread'>;

export type PublishRequest = {
  name: string;
  message?: string;
  /** Although there are problems, or something under embargo would be public at once. */
  evenSo: boolean;
  choices: Choices;
};

export type PublishResult =
  /** Without a commit where there was nothing to publish. */
  | { is: 'published'; commit?: string; files: string[] }
  | { is: 'in conflict'; conflicts: TreeConflict[] }
  | { is: 'held back'; difference: Difference };

/** How often it is tried again where somebody else was faster. */
const tries = 8;

/** Milliseconds before the first further try; each waits longer, by chance, so that two do not meet again and again. */
const firstPause = 100;

/**
 * Takes in what the others have published, commits the content, and nothing else, and pushes it. Whatever stops it leaves
 * the files as they are, or merged with those of the others.
 */
export async function publish(
  checkout: Checkout,
  content: Content,
  { name, message, evenSo, choices }: PublishRequest,
  language: Locale,
): Promise<PublishResult> {
  const author = authorOf(checkout, name);
  for (let count = 0; count < tries; count += 1) {
    await pause(count * firstPause * Math.random());
    const taken = await fetchAndTakeIn(checkout, content, author, choices);
    if (!taken.ok) return { is: 'in conflict', conflicts: taken.conflicts };
    const { head, upstream } = await commitsOf(checkout);
    const difference = await differenceSince(checkout, upstream, content, language);
    if (!evenSo && (difference.problems.length > 0 || difference.atOnce.length > 0))
      return { is: 'held back', difference };
    const [theirs, mine] = [await treeAt(checkout, upstream), await workingTree(checkout)];
    const files = differingPaths(theirs, mine);
    const commit = await committed(checkout, head, mine, author, message ?? messageFor(files));
    if (!commit || commit === upstream) return { is: 'published', files: [] };
    if ((await pushCommit(checkout, commit)) === 'others were faster') continue;
    if (commit !== head) await moveBranch(checkout, head, commit);
    return { is: 'published', commit, files };
  }
  throw new PublishFailure('others-faster');
}

/** Merges what the others have published into the content folder. */
export async function fetchAndTakeIn(checkout: Checkout, { reread }: Content, author: Author, choices: Choices) {
  await fetchUpstream(checkout);
  const taken = await takeIn(checkout, author, choices);
  if (taken.ok && taken.changed.length > 0) reread(taken.changed);
  return taken;
}

/** A commit of the content; the last one where it says the same. */
async function committed(
  checkout: Checkout,
  head: string | undefined,
  mine: ContentTree,
  author: Author,
  message: string,
): Promise<string | undefined> {
  if (differingPaths(await treeAt(checkout, head), mine).length === 0) return head;
  const commit = await commitTree(checkout, await wholeTree(checkout, head, mine), head ? [head] : [], author, message);
  checkout.trees.set(commit, Promise.resolve(mine));
  return commit;
}

/** What a producer who reads the history wants to find: the items. */
function messageFor(files: readonly string[]): string {
  const items = [...new Set(files.map((file) => file.split('/').slice(0, -1).join('/') || file))];
  const more = items.length > 3 ? ` and ${items.length - 3} more` : '';
  return `Publish ${items.slice(0, 3).join(', ')}${more}`;
}
