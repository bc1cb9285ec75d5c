import type { Locale } from '../../i18n/locales';
import { itemOfFile, remarksOf } from '../answers/remarks';
import type { Remark } from '../api';
import type { DeskContent } from '../open-content';
import type { AtOnce, ChangedFile, ChangedPage, PublishState } from '../publish-api';
import { publicAtOnce } from './at-once';
import { settledName } from './author';
import { itemsAt } from './before';
import { changedPages } from './changed-pages';
import type { Checkout } from './checkout';
import { commitsOf } from './commits';
import { bothAt, changedItems, itemsOf } from './compare';
import { type ContentTree, differingPaths, treeAt, workingTree } from './content-tree';

/** What would be published now, as far as the other side was asked last. */
export async function publishState(
  checkout: Checkout,
  { editions }: Pick<DeskContent, 'editions'>,
  language: Locale,
): Promise<PublishState> {
  const { branch, remote } = checkout;
  const { base, ahead, behind } = await commitsOf(checkout);
  const [before, after] = [await treeAt(checkout, base), await workingTree(checkout)];
  const name = settledName(checkout);
  const difference = await differenceSince(checkout, base, { editions }, language);
  return {
    isCheckout: true,
    branch,
    ...(remote && { remote: remote.url }),
    ahead,
    behind,
    ...(name && { name }),
    changes: differingPaths(before, after).map((file) => changedFile(file, before, after, difference.pages)),
    ...difference,
  };
}

export type Difference = { pages: ChangedPage[]; problems: Remark[]; atOnce: AtOnce[] };

/** What the public would see otherwise than at a commit. */
export async function differenceSince(
  checkout: Checkout,
  commit: string | undefined,
  { editions }: Pick<DeskContent, 'editions'>,
  language: Locale,
): Promise<Difference> {
  const now = Date.now();
  const before = await itemsAt(checkout, commit, now);
  const both = bothAt(before, itemsOf(editions.current()), now);
  const items = changedItems(both);
  return {
    pages: changedPages(items, both),
    problems: remarksOf(editions.problems(), language),
    atOnce: publicAtOnce(items, before, language),
  };
}

function changedFile(
  file: string,
  before: ContentTree,
  after: ContentTree,
  pages: readonly ChangedPage[],
): ChangedFile {
  const item = itemOfFile(file);
  const shows = ({ because }: ChangedPage) => because.some(({ kind, id }) => kind === item?.kind && id === item.id);
  return {
    file,
    ...(item && { item }),
    what: !before.has(file) ? 'added' : !after.has(file) ? 'removed' : 'changed',
    pages: pages.filter(shows).map(({ path }) => path),
  };
}
