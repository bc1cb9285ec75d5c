import { type Locale, locales } from '../i18n/locales';
import type { Item } from './assemble';
import type { Facts, Kind, Words } from './kinds';

/** An item as a reader of one language sees it. */
export type Localized<K extends Kind = Kind> = {
  kind: K;
  id: string;
  facts: Facts<K>;
  words: Words<K>;
  /** Markdown. */
  body: string;
  /** The language of `words` and `body`: not the page's where the text is not translated. */
  lang: Locale;
  original: Locale;
  /** The languages the item can be read in. */
  languages: readonly Locale[];
  media: Item['media'];
};

export function localize<K extends Kind>(item: Item<K>, locale: Locale): Localized<K> {
  const lang = item.texts[locale] ? locale : item.original;
  const text = item.texts[lang];
  if (!text) throw new Error(`${item.kind}/${item.id} has no text in its original language`);
  const { kind, id, facts, original, media } = item;
  return {
    kind,
    id,
    facts,
    words: text.words,
    body: text.body,
    lang,
    original,
    languages: locales.filter((each) => item.texts[each]),
    media,
  };
}
