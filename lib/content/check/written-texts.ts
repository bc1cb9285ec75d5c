import { inQuotationMarks } from '../../i18n/formats';
import { type Locale, locales } from '../../i18n/locales';
import type { Item } from '../item';
import type { Kind } from '../kinds';
import { pathOf } from '../list-folders';
import { textsIn } from '../texts-in';
import { asRead } from './as-read';

/** A text as readers of one language see it, and where it stands. */
export type WrittenText = {
  kind: Kind;
  id: string;
  locale: Locale;
  file: string;
  /** The front matter field; empty for the text below the front matter. */
  path: readonly string[];
  text: string;
};

export const fileOf = (item: Pick<Item, 'kind' | 'id'>, locale: Locale) => `${pathOf(item)}/${locale}.md`;

/** The text of an item in one language; drafts are their author's own business until they are published. */
export function publishedText<K extends Kind>(item: Item<K>, locale: Locale): Item<K>['texts'][Locale] {
  const text = item.texts[locale];
  return text?.draft ? undefined : text;
}

/** Everything that is written for readers: the words of the front matter, and bodies, quotations in their marks. */
export function writtenTexts(items: readonly Item[]): WrittenText[] {
  return items.flatMap((item) => locales.flatMap((locale) => textsOf(item, locale)));
}

function textsOf(item: Item, locale: Locale): WrittenText[] {
  const published = publishedText(item, locale);
  if (!published) return [];
  const body = item.kind === 'quotes' ? inQuotationMarks(locale, published.body) : published.body;
  const place = { kind: item.kind, id: item.id, locale, file: fileOf(item, locale) };
  return [...textsIn(published.words), ...(body === '' ? [] : [{ path: [], text: body }])].map(({ path, text }) => ({
    ...place,
    path,
    text: asRead(text),
  }));
}
