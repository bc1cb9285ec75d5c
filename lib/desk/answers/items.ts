import type { Edition, Item } from '../../content';
import { keptMedia } from '../../content';
import type { Kind } from '../../content/kinds';
import { listFolders } from '../../content/list-folders';
import { translationState } from '../../content/translations';
import { publicSpan } from '../../content/visibility';
import { type Locale, locales } from '../../i18n/locales';
import type { ItemRow, ItemState, Remark, TextState } from '../api';
import type { DeskContent } from '../open-content';
import { itemTitle } from './item-title';
import { pagePath } from './page-path';
import { isOf, remarksOf } from './remarks';

/** Every item that has a folder, whether or not it can be read. */
export function itemRows(content: DeskContent, language: Locale, now: number): ItemRow[] {
  const remarks = remarksOf(content.editions.problems(), language);
  const { folders } = listFolders({ content: content.places.content, kept: keptMedia });
  return folders.map(({ kind, id }) => itemRow(content, { kind, id }, language, now, remarks));
}

export function itemRow(
  { editions }: DeskContent,
  { kind, id }: { kind: Kind; id: string },
  language: Locale,
  now: number,
  remarks: readonly Remark[] = remarksOf(editions.problems(), language),
): ItemRow {
  const edition = editions.current();
  const item: Item | undefined = edition?.find(kind, id);
  const errors = remarks.filter(isOf(kind, id)).length;
  if (!edition || !item) return { kind, id, title: id, state: 'unreadable', texts: noTexts, errors };
  return {
    kind,
    id,
    title: itemTitle(item, language),
    ...stateOf(item, now),
    texts: textStates(item),
    path: pagePath(kind, id, edition as Edition),
    errors,
  };
}

const noTexts = Object.fromEntries(locales.map((locale) => [locale, 'missing'])) as ItemRow['texts'];

function stateOf(item: Item, now: number): Pick<ItemRow, 'state' | 'appearsAt' | 'disappearsAt'> {
  const { from, to } = publicSpan(item);
  const state: ItemState =
    now >= to
      ? 'withdrawn'
      : item.texts[item.original]?.draft !== false
        ? 'draft'
        : now < from
          ? 'embargoed'
          : 'public';
  return {
    state,
    ...(from > now && { appearsAt: new Date(from).toISOString() }),
    ...(to !== Infinity && { disappearsAt: new Date(to).toISOString() }),
  };
}

function textStates(item: Item): ItemRow['texts'] {
  const stateOfText = (locale: Locale): TextState => {
    const text = item.texts[locale];
    if (!text) return 'missing';
    return text.draft ? 'draft' : (translationState(item, locale) ?? 'original');
  };
  return Object.fromEntries(locales.map((locale) => [locale, stateOfText(locale)])) as ItemRow['texts'];
}
