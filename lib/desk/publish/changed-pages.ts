import type { Edition } from '../../content';
import { localPath } from '../../i18n/routes';
import { itemTitle } from '../answers/item-title';
import type { ChangedPage } from '../publish-api';
import type { Both, ChangedItem } from './compare';
import { pagesShowing } from './showing-pages';

/** The pages that readers will see otherwise, and because of what. */
export function changedPages(items: readonly ChangedItem[], { before, after }: Both): ChangedPage[] {
  const pages = new Map<string, ChangedPage>();
  for (const item of items) {
    const [was, is] = [pagesIn(item, before), pagesIn(item, after)];
    for (const language of item.languages)
      for (const page of new Set([...was, ...is])) {
        const path = localPath(language, page);
        const what = !was.has(page) ? 'added' : !is.has(page) ? 'removed' : 'changed';
        const known = pages.get(path) ?? { path, language, what, because: [] };
        pages.set(path, { ...known, because: [...known.because, named(item, language)] });
      }
  }
  return [...pages.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** A page of an item is there as long as the item is. */
function pagesIn(item: ChangedItem, edition: Edition): Set<string> {
  const own = `/${item.kind}/${item.id}`;
  return new Set(pagesShowing(item, edition).filter((page) => page !== own || edition.find(item.kind, item.id)));
}

function named(
  { kind, id, before, after }: ChangedItem,
  language: ChangedPage['language'],
): ChangedPage['because'][number] {
  const item = after ?? before;
  return { kind, id, title: item ? itemTitle(item, language) : id };
}
