import { type Locale, locales } from '../i18n/locales';
import type { Item, Text } from './assemble';
import type { Facts, Kind, Words } from './kinds';

/** An item as a reader of one language sees it. */
export type Localized<K extends Kind = Kind> = {
  readonly kind: K;
  readonly id: string;
  readonly facts: Facts<K>;
  readonly words: Words<K>;
  /** Markdown. */
  readonly body: string;
  /** The language of `words` and `body`: not the page's where the text is not translated. */
  readonly lang: Locale;
  readonly original: Locale;
  /** The languages the item can be read in. */
  readonly languages: readonly Locale[];
  readonly media: Item['media'];
};

/**
 * Looks into the item only when it is asked: what a render has not asked for cannot make it out of date. Whoever
 * spreads it asks for everything.
 */
class LocalizedItem<K extends Kind> implements Localized<K> {
  readonly #item: Item<K>;
  readonly #locale: Locale;

  constructor(item: Item<K>, locale: Locale) {
    this.#item = item;
    this.#locale = locale;
  }

  get kind() {
    return this.#item.kind;
  }
  get id() {
    return this.#item.id;
  }
  get facts() {
    return this.#item.facts;
  }
  get words() {
    return this.#text.words;
  }
  get body() {
    return this.#text.body;
  }
  get lang() {
    return this.#item.texts[this.#locale] ? this.#locale : this.#item.original;
  }
  get original() {
    return this.#item.original;
  }
  get languages() {
    const { texts } = this.#item;
    return locales.filter((each) => texts[each]);
  }
  get media() {
    return this.#item.media;
  }

  get #text(): Text<K> {
    const { kind, id, original, texts } = this.#item;
    const text = texts[this.#locale] ?? texts[original];
    if (!text) throw new Error(`${kind}/${id} has no text in its original language`);
    return text;
  }
}

export const localize = <K extends Kind>(item: Item<K>, locale: Locale): Localized<K> =>
  new LocalizedItem(item, locale);
